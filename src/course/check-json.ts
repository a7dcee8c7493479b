import { isWithin, resolveLink } from './links.js';
import type { Course, Lesson } from './course.js';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const anything: Check = () => true;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const has =
  (shape: Shape): Check =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([key, check]) => check(own(value, key)));
const oneOf =
  (kinds: ReadonlyMap<unknown, Shape>): Check =>
  (value) => {
    const shape = isRecord(value) ? kinds.get(own(value, 'kind')) : undefined;
    return shape !== undefined && has(shape)(value);
  };

const isHref: Check = (value) =>
  typeof value === 'string' && /^(?:outside|anchor|file)$/.test(resolveLink(value, '').kind);
const isSource: Check = (value) => {
  const target = typeof value === 'string' ? resolveLink(value, '') : undefined;
  return target?.kind === 'file' && isWithin(target.path);
};

const isInline: Check = (value) => oneOf(inlineKinds)(value);
const isBlock: Check = (value) => oneOf(blockKinds)(value);
const inlines = listOf(isInline);
const blocks = listOf(isBlock);

const inlineKinds = new Map<unknown, Shape>([
  ['text', { text: isString }],
  ['strong', { children: inlines }],
  ['emphasis', { children: inlines }],
  ['deleted', { children: inlines }],
  ['run', { lang: isString, children: inlines }],
  ['code', { text: isString }],
  ['link', { href: isHref, lesson: optional(isString), children: inlines }],
  ['image', { src: isSource, alt: isString }],
  ['audio', { src: isSource, children: inlines }],
  ['gap', { answers: listOf(isString), index: optional(isNumber) }],
  ['break', {}],
]);

const isItem = has({
  checked: optional(isBoolean),
  children: blocks,
  feedback: optional(blocks),
});

const blockKinds = new Map<unknown, Shape>([
  ['paragraph', { children: inlines }],
  ['heading', { level: isNumber, id: isString, children: inlines }],
  ['list', { ordered: isBoolean, start: optional(isNumber), items: listOf(isItem) }],
  ['quote', { children: blocks }],
  ['alert', { tone: isString, children: blocks }],
  ['code', { text: isString, lang: optional(isString) }],
  ['table', { align: listOf(anything), header: listOf(inlines), rows: listOf(listOf(inlines)) }],
  ['rule', {}],
  ['fact', { checked: optional(isString), source: optional(isHref), children: blocks }],
  ['tutor', { minutes: optional(isNumber), children: blocks }],
]);

const partKinds = new Map<unknown, Shape>([
  ...blockKinds,
  [
    'exercise',
    {
      id: isString,
      type: isString,
      fingerprint: isString,
      prompt: blocks,
      hint: optional(blocks),
      explanation: optional(blocks),
      spec: (value) => value !== undefined,
    },
  ],
  [
    'broken',
    {
      type: isString,
      source: isString,
      problems: listOf(has({ code: isString, severity: isString, values: isRecord })),
    },
  ],
]);

const isEntry = has({
  id: isString,
  title: isString,
  file: isSource,
  minutes: optional(isNumber),
});

/** Whether parsed JSON is a compiled course that can be shown. It may come from anyone. */
export function isCourse(value: unknown): value is Course {
  return (
    isHarmless(value) &&
    has({
      format: isNumber,
      id: (id) => typeof id === 'string' && /^[a-z\d-]{1,64}$/.test(id),
      title: isString,
      language: isString,
      languages: (codes) => listOf(isString)(codes) && (codes as unknown[]).length > 0,
      teaches: optional(isString),
      words: optional(listOf(isString)),
      level: optional(isString),
      pass: isNumber,
      licence: optional(isString),
      version: optional(isString),
      about: blocks,
      units: listOf(has({ title: isString, lessons: listOf(isEntry) })),
    })(value)
  );
}

/** Whether parsed JSON is a compiled lesson that can be played, its exercises' own part apart. */
export function isLesson(value: unknown): value is Lesson {
  return (
    isHarmless(value) &&
    has({
      format: isNumber,
      id: isString,
      title: isString,
      language: isString,
      minutes: optional(isNumber),
      steps: listOf(has({ id: isString, title: inlines, parts: listOf(oneOf(partKinds)) })),
    })(value)
  );
}

/**
 * Whether no part of a value, an exercise's own data included, can lead where it must not or
 * break what handles it: addresses are safe, reading is well-formed, nothing is very deep.
 */
function isHarmless(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > 100) return false;
  if (Array.isArray(value)) return value.every((entry) => isHarmless(entry, depth + 1));
  return Object.entries(value).every(([key, entry]) => {
    if (key === '__proto__') return false;
    if (key === 'href') return isHref(entry);
    if (key === 'src') return isSource(entry);
    if (key === 'kind' && (blockKinds.has(entry) || inlineKinds.has(entry))) {
      return (isBlock(value) || isInline(value)) === true;
    }
    return isHarmless(entry, depth + 1);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
