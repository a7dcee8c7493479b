import { withoutDots } from '../../../finnish/dots.js';

/** The parts of a story from work, as it is told in an interview. */
export const storyParts = ['situation', 'task', 'action', 'result', 'learnt'] as const;
export type StoryPart = (typeof storyParts)[number];

/** The sentence in which each part was found. */
export type Story = { readonly [part in StoryPart]?: string };

// The past of what one does at work, before the ending of a person: `kysyin`, `kysyimme`. Verbs
// whose present is the same (*etsin*, *pyyhin*) are not among them: they tell what one does always.
const did =
  'kysyi|(?<!omin )sanoi|kuunteli|autoi|pyysi|soiti|hai|vei|toi|annoi|kerroi|seliti|rauhoiti|tei|' +
  'siivosi|järjesti|oti|ilmoiti|korjasi|vaihdoi|palauti|näyti|tarkisti|pesi|laitoi|neuvoi|ehdoti|' +
  'puhui|meni|palveli|katsoi|löysi|pahoitteli|vastasi|avasi|siirsi|tarjosi|kutsui|yriti';

const happened = '(?:oli|tuli|soitti|kysyi|huusi|valitti|suuttui|kaatui|putosi|unohti)';
const happy = '(?:\\S+ )?(?:tyytyväi|iloi|kiitolli|rauhalli|helpottun)';

// What tells that something happened once, rather than where somebody was.
const once =
  'kerran(?! (?:viiko|päiv|kuu|vuode|tunni))|(?:eräänä|yhtenä) \\S+|viime viikolla|eräs|yksi asiakas|' +
  'oli (?:\\S+ )?viha\\S+';

// What tells of a part. Anything else is left alone: to miss a part does less harm than to find one
// that is not there.
const cues: { readonly [part in StoryPart]: string } = {
  situation:
    `${once}|viime \\S+|(?:asiakas|asiakkaalla|vieras|silloin|tilanne|työkaveri|meillä) ${happened}(?! ${happy})|` +
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

const patterns = storyParts.map((part) => [part, patternOf(cues[part])] as const);
const happenedOnce = patternOf(once);

/** Sentences are looked at without capitals and dots: not everybody writes them. */
function patternOf(cue: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${withoutDots(cue)})(?!\\p{L})`, 'u');
}

/** When each part is told: after what was and what had to be done comes what one did about it. */
const steps = { situation: 0, task: 0, action: 1, result: 2, learnt: 3 };

/** A transcript without full stops is one long sentence, in which there is nothing to point at. */
const longest = 40;

/**
 * The parts that are found in the sentences of an answer, in the order in which a story is told and
 * one in a sentence. None where it is no story: what was before and what was done about it must both
 * be told, and either a third part, or that it happened once.
 */
export function storyIn(
  sentences: readonly { readonly text: string; readonly words: readonly string[] }[],
): Story | undefined {
  const story: { -readonly [part in StoryPart]?: string } = {};
  let step = 0;
  let isOnce = false;
  for (const { text, words } of sentences) {
    const plain = withoutDots(text.toLowerCase());
    const isBegun = story.situation !== undefined || story.task !== undefined;
    const [part] =
      patterns.find(
        ([one, pattern]) =>
          story[one] === undefined &&
          steps[one] >= step &&
          (isBegun || steps[one] === 0) &&
          words.length <= longest &&
          pattern.test(plain),
      ) ?? [];
    if (!part) continue;
    story[part] = text;
    step = steps[part];
    isOnce ||= step === 0 && happenedOnce.test(plain);
  }
  if (story.action === undefined && story.result === undefined) return undefined;
  return isOnce || Object.keys(story).length > 2 ? story : undefined;
}
