/** What the learner reads about the measures of a text. */
export const strings = {
  'measures.title': 'Measures',
  'measures.fine':
    'They count, and advise. Whether a text is clear, only its readers can tell. They miss some places and mark some that are fine. Choose a measure to see it in the texts.',
  'measures.measure': 'Measure',
  'measures.original': 'Original',
  'measures.own': 'Yours',
  'measures.model': 'Model',
  'measures.number': '{{number}}',
  'measures.share': '{{share}}%',
  'measures.longOnes': '{{found}} long',
  'measures.few': 'too few words',
  'measures.flagged': 'worth a look',
  'measures.words.name': 'Words',
  'measures.sentence.name': 'Words in a sentence',
  'measures.sentence.what':
    'On average. Sentences of more than {{limit}} words are marked: who reads slowly has forgotten the beginning by the end.',
  'measures.sentence.try':
    'Say one thing in a sentence. A new one can often begin at “and”, “which” or a comma.',
  'measures.word.name': 'Words of 15 letters or more',
  'measures.word.what':
    'Hardly anybody takes them in at one glance. Two or more are worth a look where they are over {{limit}}% of all words.',
  'measures.word.try': 'Take the word that you would say aloud, or say it in two words.',
  'measures.passive.name': 'Passives',
  'measures.passive.what':
    'A passive does not say who does it. Two or more are worth a look where they are over {{limit}}% of all words.',
  'measures.passive.try': 'Say who: you, we, your supervisor.',
  'measures.noun-fi.name': 'Nouns in -minen',
  'measures.noun-fi.what': 'Something that one does has been made a thing: “siivoaminen”.',
  'measures.noun-fi.try': 'Take the verb: not “siivoaminen suoritetaan” but “siivoamme”.',
  'measures.noun-en.name': 'Nouns made of verbs',
  'measures.noun-en.what':
    'Something that one does has been made a thing: “application”, “assistance”.',
  'measures.noun-en.try': 'Take the verb: not “make an application” but “apply”.',
  'measures.clause.name': 'A clause in one word',
  'measures.clause.what':
    '“Tehdessään” or “annettujen” hold a whole clause, which the reader has to unpack.',
  'measures.clause.try':
    'Open it up with “kun”, “jos” or “joka”: “kun teet”, “ohjeet, jotka annoimme”.',
  'measures.long.name': 'Words of over 6 letters',
  'measures.long.what': 'Their share of all words. LIX counts it, too.',
  'measures.long.try': 'Look at the very long ones first.',
  'measures.long-fi.try':
    'Half of the words may be so long in easy Finnish, too. Look at the very long ones first.',
  'measures.lix.name': 'LIX',
  'measures.lix.what':
    'Words in a sentence plus the share of words of over 6 letters, which are marked: the lower, the lighter.',
  'measures.lix.try': 'Shorter sentences lower it at once. That alone makes no text clear.',
  'measures.bands-fi': 'What it is near to is provisional, by a few short texts, and no verdict.',
  'measures.bands-en': 'What it is near to was found in Swedish books, and is no verdict.',
  'measures.band.beginner': 'near beginners’ dialogues',
  'measures.band.selko': 'near the selko texts measured',
  'measures.band.plain': 'near general texts',
  'measures.band.official': 'near official texts',
  'measures.band.simple': 'near children’s books',
  'measures.band.ordinary': 'near novels',
  'measures.band.factual': 'near newspapers',
  'measures.band.specialist': 'near texts for specialists',
  'measures.tip': 'What to try',
  'measures.places': 'Marked places as a list: {{found}}',
  'measures.rest': 'And {{rest}} more.',
} as const;
