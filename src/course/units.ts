import type { Block, Inline, LessonEntry, ListItem, Unit } from './course.js';
import type { Findings } from './findings.js';
import { mainFile } from './lesson-files.js';
import { idsOf } from './lesson-ids.js';
import { decodePath, isWithin } from './links.js';
import { plainBlocks, plainText } from './plain-text.js';
import type { Reading } from './reading.js';

/** A lesson in the table of contents. */
interface Entry {
  readonly title: string;
  readonly file: string;
}

interface OpenUnit {
  readonly title: string;
  readonly entries: Entry[];
}

/** Reads the lists of links under `##` headings. `lessons` gets each file's id. */
export function readUnits(
  reading: Reading,
  blocks: readonly Block[],
  languages: readonly string[],
  lessons: Map<string, string>,
): readonly Unit[] {
  const { findings, spots } = reading;
  const units: OpenUnit[] = [];
  const files = new Set<string>();
  const report = (code: string, node: object, severity: 'error' | 'warning'): void => {
    findings.add(code, spots.placeOf(node) ?? findings.at(0), { severity });
  };

  const addItem = (item: ListItem): void => {
    const [link, others] = lessonLink(item.children);
    const path = link && decodePath(link.href.replace(/[?#].*$/, ''));
    const { file } = mainFile(path ?? '', languages);
    if (!link || !/\.md$/i.test(file) || !isWithin(file)) {
      report('outline.link', item, 'error');
    } else if (files.has(file)) {
      report('outline.double', item, 'warning');
    } else {
      if (others) report('outline.text', item, 'warning');
      files.add(file);
      units.at(-1)!.entries.push({ title: plainText(link.children), file });
    }
    for (const child of item.children) if (child.kind === 'list') child.items.forEach(addItem);
  };

  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      units.push({ title: plainText(block.children), entries: [] });
    } else if (block.kind === 'list') {
      if (units.length === 0) units.push({ title: '', entries: [] });
      block.items.forEach(addItem);
    } else if (block.kind !== 'rule') {
      report('outline.text', block, 'warning');
    }
  }
  if (files.size === 0) findings.add('outline.empty', findings.at(0));

  const ids = idsOf([...files]);
  [...files].forEach((file, at) => lessons.set(file, ids[at]!));
  return units.map(({ title, entries }) => ({
    title,
    lessons: entries.map((entry): LessonEntry => ({ id: lessons.get(entry.file)!, ...entry })),
  }));
}

/** A variant's titles on the main language's units and lessons. */
export function translateUnits(
  findings: Findings,
  main: readonly Unit[],
  variant: readonly Unit[],
): readonly Unit[] {
  const titles = new Map(
    variant.flatMap(({ lessons }) => lessons.map(({ file, title }) => [file, title] as const)),
  );
  const report = (code: string, file: string): void => {
    findings.add(code, findings.at(0), { severity: 'warning', values: { file } });
  };
  const units = main.map((unit, at) => ({
    title: variant[at]?.title || unit.title,
    lessons: unit.lessons.map((entry) => {
      const title = titles.get(entry.file);
      if (!title) report('outline.missing', entry.file);
      titles.delete(entry.file);
      return { ...entry, title: title || entry.title };
    }),
  }));
  for (const file of titles.keys()) report('outline.extra', file);
  return units;
}

/** The first link of an item to a file, and whether there is other text beside it. */
function lessonLink(
  blocks: readonly Block[],
): readonly [(Inline & { kind: 'link' }) | undefined, boolean] {
  const own = blocks.filter(({ kind }) => kind !== 'list');
  const inlines = own.flatMap((block) => (block.kind === 'paragraph' ? block.children : []));
  const link = inlines.find(
    (inline): inline is Inline & { kind: 'link' } =>
      inline.kind === 'link' && !/^[a-z]+:|^#/i.test(inline.href),
  );
  return [link, link !== undefined && plainBlocks(own) !== plainText(link.children)];
}
