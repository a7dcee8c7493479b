import type { Severity } from '../../src/problem.js';
import type { ChapterName } from './chapters.js';

interface ChapterWords {
  readonly title: string;
  readonly about: string;
}

/** The page's own words, in one language. */
export interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly made: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly or: string;
  /** What can be done about a problem. */
  readonly safe: string;
  readonly sometimes: string;
  readonly guess: string;
  readonly chapters: Readonly<Record<ChapterName, ChapterWords>>;
  /** Of an exercise type; its guide is linked. */
  readonly type: (name: string) => string;
}

const english: PageWords = {
  title: 'What can be wrong',
  intro:
    'An **error** costs learners something, a **warning** costs quality, and a **suggestion** is something to think about that may well be meant. `polku check --fix` mends what can be mended safely; a fix that may not be what the author meant is offered in the workbench, and never done unasked. A problem’s anchor is its code without dots: [`choice.no-answer`](#choiceno-answer).',
  made: 'This page is made from the texts of problems, by `npm run problems`.',
  severities: { error: 'Error', warning: 'Warning', advice: 'Suggestion' },
  or: 'or',
  safe: '`--fix` mends it.',
  sometimes: '`--fix` mends it where only one thing can be meant.',
  guess: 'A fix is offered.',
  chapters: {
    course: {
      title: 'In the files of a course',
      about: 'What the format itself has to say, in lessons, in course.md and in lists of words.',
    },
    checks: {
      title: 'What could be better',
      about: 'What can be played as it is. `polku check` and the workbench look for it.',
    },
    tools: {
      title: 'From and to other tools',
      about:
        'What a file of Moodle’s GIFT or of quiz markdown says and a course cannot, and the other way round. Nothing of it is dropped in silence.',
    },
    workbench: {
      title: 'In the workbench',
      about: 'What can go wrong with a draft, its folder, its preview, and zips.',
    },
    opening: {
      title: 'When a course is opened',
      about:
        'What learners are told when a course, a lesson or a part of the player does not come.',
    },
    device: {
      title: 'When progress is saved, and speech is used',
      about: 'What learners are told of their device.',
    },
  },
  type: (name) => `In [\`:::${name}\`](../src/exercises/${name}/${name}.md).`,
};

const finnish: PageWords = {
  title: 'Mikä voi olla vialla',
  intro:
    '**Virhe** haittaa oppijaa, **varoitus** heikentää laatua, ja **ehdotus** on jotain, mitä kannattaa miettiä: se voi hyvin olla niin kuin tarkoitit. `polku check --fix` korjaa sen, minkä voi korjata turvallisesti. Korjausta, joka ei ehkä ole sitä, mitä tarkoitit, ehdotetaan työpöydällä, eikä sitä tehdä kysymättä. Ongelman ankkuri on sen tunnus ilman pisteitä: [`choice.no-answer`](#choiceno-answer).',
  made: 'Tämä sivu tehdään ongelmien teksteistä komennolla `npm run problems`.',
  severities: { error: 'Virhe', warning: 'Varoitus', advice: 'Ehdotus' },
  or: 'tai',
  safe: '`--fix` korjaa tämän.',
  sometimes: '`--fix` korjaa tämän, kun vain yksi asia on mahdollinen.',
  guess: 'Korjausta ehdotetaan.',
  chapters: {
    course: {
      title: 'Kurssin tiedostoissa',
      about: 'Mitä muoto itse vaatii oppitunneissa, tiedostossa course.md ja sanalistoissa.',
    },
    checks: {
      title: 'Mikä voisi olla paremmin',
      about: 'Tällaisenaankin tämän voi pelata. `polku check` ja työpöytä etsivät näitä.',
    },
    tools: {
      title: 'Muista työkaluista ja muihin työkaluihin',
      about:
        'Mitä Moodlen GIFT-tiedosto tai markdown-visa sanoo mutta kurssi ei voi sanoa, ja toisin päin. Mitään ei jätetä pois kertomatta.',
    },
    workbench: {
      title: 'Työpöydällä',
      about:
        'Mikä voi mennä vikaan luonnoksessa, sen kansiossa, esikatselussa ja zip-tiedostoissa.',
    },
    opening: {
      title: 'Kun kurssi avataan',
      about: 'Mitä oppijalle kerrotaan, kun kurssia, oppituntia tai soittimen osaa ei saada.',
    },
    device: {
      title: 'Kun edistyminen tallennetaan ja kun puhutaan',
      about: 'Mitä oppijalle kerrotaan hänen laitteestaan.',
    },
  },
  type: (name) => `Tehtävässä [\`:::${name}\`](../src/exercises/${name}/${name}.fi.md).`,
};

/** The page in each language: its file, its words, and where its texts are translated. */
export const pages: readonly {
  readonly file: string;
  readonly words: PageWords;
  readonly locales: readonly string[];
}[] = [
  { file: 'docs/problems.md', words: english, locales: [] },
  {
    file: 'docs/problems.fi.md',
    words: finnish,
    locales: ['src/i18n/locales/fi.json', 'src/i18n/locales/author/fi.json'],
  },
];
