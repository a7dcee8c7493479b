/** What a skill is about, in the order in which skills are told. */
export const skillKinds = ['work', 'language', 'strength'] as const;

export type SkillKind = (typeof skillKinds)[number];

/** What an author calls a skill. */
export interface SkillWords {
  /** The statement, in the language of its lesson. */
  readonly text: string;
  /** How it is said in a CV. */
  readonly sentence: string;
  /** The language of the sentence, as a BCP 47 tag. */
  readonly lang: string;
}

/** Something that a learner has rated themself on, with all that a profile needs to know of it. */
export interface Skill extends SkillWords {
  readonly kind: SkillKind;
  /** How well, from 0 to below `of`, the number of steps. */
  readonly step: number;
  readonly of: number;
  /** What the step is called: a scale may change. */
  readonly level?: string;
  /** When they did it, in their own words. */
  readonly example?: string;
  /** Its statement is no longer in its exercise. */
  readonly former?: true;
}

/** How many skills one exercise may have, those of earlier versions of it as well. */
export const mostSkills = 60;

/** How many characters an example may have. */
export const longestExample = 300;

/** As long as a run of text in a course may be. */
const longestText = 4096;

/** The skills in a stored response, which may be anything: what is junk in it is passed over. */
export function readSkills(response: unknown): readonly Skill[] {
  const { skills } = ownFields(response);
  return Array.isArray(skills) ? skills.flatMap(readSkill).slice(0, mostSkills) : [];
}

/** The same skill, though its statement, or the language of its lesson, may be another one. */
export function findSkill<Found extends SkillWords>(
  skills: readonly Found[],
  { text, sentence, lang }: SkillWords,
): Found | undefined {
  return (
    skills.find((one) => one.text === text) ??
    skills.find((one) => one.sentence === sentence && one.lang === lang)
  );
}

/** The skill of before for each of today's: by its statement, else its sentence, each only once. */
export function pairSkills(
  before: readonly Skill[],
  today: readonly SkillWords[],
): readonly (Skill | undefined)[] {
  const rest = new Set(before);
  const pairs = today.map(({ text }) => take(rest, (one) => one.text === text));
  return today.map(
    ({ sentence, lang }, at) =>
      pairs[at] ?? take(rest, (one) => one.sentence === sentence && one.lang === lang),
  );
}

function take(skills: Set<Skill>, isWanted: (skill: Skill) => boolean): Skill | undefined {
  const found = [...skills].find(isWanted);
  if (found) skills.delete(found);
  return found;
}

function readSkill(stored: unknown): readonly Skill[] {
  const { kind, text, sentence, lang, step, of, level, example, former } = ownFields(stored);
  const isKnown = skillKinds.includes(kind as SkillKind);
  if (!isKnown || !isText(text) || !isText(sentence) || !isText(lang)) return [];
  if (!isIndex(of, 100) || !isIndex(step, of)) return [];
  return [
    {
      ...{ kind: kind as SkillKind, text, sentence, lang, step, of },
      ...(isText(level) && { level }),
      ...(isText(example) && { example: example.slice(0, longestExample) }),
      ...(former === true && { former }),
    },
  ];
}

function ownFields(value: unknown): Readonly<Record<string, unknown>> {
  return { __proto__: null, ...(typeof value === 'object' && value) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestText;
}

// −0, which JSON can hold, is none.
function isIndex(value: unknown, count: number): value is number {
  const isWhole = Number.isInteger(value) && !Object.is(value, -0);
  return isWhole && (value as number) >= 0 && (value as number) < count;
}
