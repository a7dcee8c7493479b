/** What a learner may say when they have not understood, in the language of the interview. */
export interface Phrases {
  readonly repeat: string;
  readonly slower: string;
  /** What the interviewer says then. */
  readonly ofCourse: string;
}

const known: Readonly<Record<string, Phrases>> = {
  fi: {
    repeat: 'Voisitteko toistaa?',
    slower: 'Voisitteko puhua hitaammin?',
    ofCourse: 'Totta kai.',
  },
  sv: {
    repeat: 'Kan du säga det en gång till?',
    slower: 'Kan du tala lite långsammare?',
    ofCourse: 'Självklart.',
  },
  en: {
    repeat: 'Could you say that again, please?',
    slower: 'Could you speak more slowly, please?',
    ofCourse: 'Of course.',
  },
};

/** The phrases of a language; none where it is not known here. */
export function phrasesIn(lang: string): Phrases | undefined {
  const [base = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(known, base) ? known[base] : undefined;
}
