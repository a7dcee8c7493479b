import type { Course } from './course.js';
import type { Findings } from './findings.js';
import type { MatterValue } from './front-matter.js';
import { checkLanguage } from './languages.js';

type Values = ReadonlyMap<string, MatterValue>;
type CourseMatter = Omit<Course, 'format' | 'language' | 'about' | 'units'>;

/** What the front matter of `course.md` may say. */
export const courseKeys = [
  'id',
  'title',
  'languages',
  'teaches',
  'words',
  'level',
  'pass',
  'licence',
  'version',
] as const;

/** What the front matter says of a course. `folder` gives an id to one that has none. */
export function courseMatter(
  findings: Findings,
  values: Values,
  folder: string | undefined,
): CourseMatter {
  const text = (key: string): string | undefined => values.get(key)?.text || undefined;
  const optional = (key: 'level' | 'licence' | 'version') => text(key) && { [key]: text(key) };
  const id = idIn(findings, values.get('id')) ?? folder ?? 'course';
  if (!text('title')) findings.add('course.title', findings.at(0), { severity: 'warning' });
  const teaches = values.get('teaches');
  const isTaught = teaches && checkLanguage(findings, teaches.text, teaches.place);
  const words = wordsIn(findings, values.get('words'), isTaught ? teaches.text : undefined);
  return {
    id,
    title: text('title') ?? id,
    languages: languagesIn(findings, values.get('languages')),
    ...(isTaught && { teaches: teaches.text }),
    ...(words.length > 0 && { words }),
    pass: passIn(findings, values.get('pass')),
    ...optional('level'),
    ...optional('licence'),
    ...optional('version'),
  };
}

/** The title of a variant. All else is the main language's, and must not be said differently. */
export function variantTitle(findings: Findings, values: Values, main: Course): string {
  for (const [key, { text, list, place }] of values) {
    if (key === 'title' || key === 'languages') continue;
    if ((list?.join() ?? text) === String(main[key as 'id' | 'pass'])) continue;
    findings.add('variant.key', place, { severity: 'warning', values: { key } });
  }
  const title = values.get('title')?.text;
  if (!title) findings.add('course.title', findings.at(0), { severity: 'warning' });
  return title || main.title;
}

function idIn(findings: Findings, value: MatterValue | undefined): string | undefined {
  if (value && /^[a-z\d-]{1,64}$/.test(value.text)) return value.text;
  const place = value?.place ?? findings.at(0);
  findings.add('course.id', place, { values: { id: value?.text ?? '' } });
  return undefined;
}

function languagesIn(findings: Findings, value: MatterValue | undefined): readonly string[] {
  const codes = value?.list ?? (value?.text ? [value.text] : []);
  const languages = [...new Set(codes)].filter((code) =>
    checkLanguage(findings, code, value!.place),
  );
  if (codes.length === 0) {
    const place = value?.place ?? findings.at(0);
    findings.add('course.languages', place, { severity: 'warning' });
  }
  return languages.length > 0 ? languages : ['en'];
}

/** The languages of the files of words. They are nothing to a course that teaches no language. */
function wordsIn(
  findings: Findings,
  value: MatterValue | undefined,
  teaches: string | undefined,
): readonly string[] {
  if (!value) return [];
  if (teaches === undefined) {
    findings.add('translation.untaught', value.place);
    return [];
  }
  const codes = value.list ?? (value.text ? [value.text] : []);
  return [...new Set(codes)].filter((code) => {
    if (code !== teaches) return checkLanguage(findings, code, value.place);
    findings.add('translation.taught', value.place, { values: { lang: code } });
    return false;
  });
}

function passIn(findings: Findings, value: MatterValue | undefined): number {
  if (!value) return 0;
  const pass = Number(value.text);
  if (value.text && pass >= 0 && pass <= 100) return pass;
  findings.add('course.pass', value.place);
  return 0;
}
