/** The parts of a story from work, as it is told in an interview. */
export const storyParts = ['situation', 'task', 'action', 'result', 'learnt'] as const;
export type StoryPart = (typeof storyParts)[number];

/** The sentence in which each part was found. */
export type Story = { readonly [part in StoryPart]: string | undefined };

// The past of what one does at work, before the ending of a person: `kysyin`, `kysyimme`. Verbs
// whose present is the same (*etsin*, *pyyhin*) are not among them: they tell what one does always.
const did =
  'kysyi|(?<!omin )sanoi|kuunteli|autoi|pyysi|soiti|hai|vei|toi|annoi|kerroi|seliti|rauhoiti|tei|' +
  'siivosi|järjesti|oti|ilmoiti|korjasi|vaihdoi|palauti|näyti|tarkisti|pesi|laitoi|neuvoi|ehdoti|' +
  'puhui|meni|juoksi|palveli|myi|hoidi|katsoi|löysi|pahoitteli|vastasi|päiti|opasti|avasi|sulji|' +
  'siirsi|nosti|kannoi|kirjoiti|merkitsi|tarjosi|kutsui|tyhjensi|puhdisti|yriti|toisti|keräsi';

const happened = '(?:oli|tuli|soitti|kysyi|huusi|valitti|suuttui|kaatui|putosi|unohti)';
const happy = '(?:\\S+ )?(?:tyytyväi|iloi|kiitolli|rauhalli|helpottun)';

// What tells of a part. Anything else is left alone: to miss a part does less harm than to find one
// that is not there.
const cues: { readonly [part in StoryPart]: string } = {
  situation:
    'kerran(?! (?:viiko|päiv|kuu|vuode|tunni))|(?:eräänä|yhtenä|viime) \\S+|(?:eräs|yksi) asiakas|' +
    `(?:asiakas|asiakkaalla|vieras|silloin|tilanne|työkaveri|meillä) ${happened}(?! ${happy})|` +
    'oli (?:\\S+ )?kiire|olin (?:\\S+ )?(?:töissä|harjoittelussa|työvuorossa)|(?:töissä|työssäni) oli|' +
    'kun (?:minä )?(?:olin|työskentelin)|edellisessä työ(?:ssä|paikassa)',
  task:
    '(?:minun|meidän|mun) (?:piti|täytyi|oli pakko)|(?:tehtävä(?:nä)?ni|minun tehtävä|vastuullani|tavoitteeni) oli|' +
    'sain tehtäväksi|olin vastuussa|halusin (?:auttaa|palvella|korjata|ratkaista|,? ?että)',
  action: `(?:${did})(?:n|mme)|olen (?:autta|teh|siivon|palvel|hoita|korjan|myy|ratkais)[lns][uy]t`,
  result:
    'lopulta|(?:lopuksi|sen jälkeen) (?:asiakas|hän|he|kaikki|tilanne|se)|onneksi|onnistui(?:n|mme|vat)?|saimme|kiitti(?:vät)?|rauhoittui|ratkesi|' +
    `meni hyvin|(?:oli|olivat|lähti|tuli) ${happy}\\S*`,
  learnt:
    'opin(?:,| että| siitä| sen| paljon)|(?:siitä|tästä|silloin) opin|olen oppinut,? että|' +
    '(?:ensi|seuraavalla) kerralla|nyt tiedän|siitä lähtien',
};

const patterns = storyParts.map(
  (part) => [part, new RegExp(`(?<![\\p{L}-])(?:${cues[part]})(?!\\p{L})`, 'iu')] as const,
);

/** A transcript without full stops is one long sentence, in which there is nothing to point at. */
const longest = 40;

/**
 * The parts that are found in the sentences of an answer. None where it is no story yet: what was
 * before and what was done about it must both be told, and in more than one sentence.
 */
export function storyIn(
  sentences: readonly { readonly text: string; readonly words: number }[],
): Story | undefined {
  const clear = sentences.filter(({ words }) => words <= longest).map(({ text }) => text);
  const found = patterns.map(
    ([part, cue]) => [part, clear.find((sentence) => cue.test(sentence))] as const,
  );
  const story = Object.fromEntries(found) as Story;
  const before = story.situation ?? story.task;
  const after = story.action ?? story.result;
  const isStory = before !== undefined && after !== undefined;
  const told = new Set(Object.values(story).filter((sentence) => sentence !== undefined));
  return isStory && told.size > 1 ? story : undefined;
}
