import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import { Slugs } from '../../../src/course/slugs.js';
import type { FileWord } from '../vocabulary.js';
import type { CompletionSetting } from './setting.js';

/** After `](`: lessons, recordings and headings; after `![…](`: pictures. */
export function linkSource({ vocabulary, path }: CompletionSetting): CompletionSource {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const [, bang, typed] = /(!?)\[[^\]]*\]\(([^()\s]*)$/.exec(before) ?? [];
    if (typed === undefined) return null;
    const isPicture = bang === '!';
    const files = vocabulary()
      .files.filter(({ kind }) => (kind === 'picture') === isPicture)
      .filter((file) => file.path !== path())
      .map((file) => fileOption(file, path()));
    const options = isPicture ? files : [...files, ...headings(context.state)];
    const to = closedAt(line.text, context.pos - line.from);
    return {
      from: context.pos - typed.length,
      options: to ? options : options.map(closing),
      validFor: /^[^()\s]*$/,
    };
  };
}

/** The way from one file of the course to another, as a link has it. */
function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) {
    shared++;
  }
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

function fileOption({ path, kind, about }: FileWord, from: string): Completion {
  const way = relativePath(from, path);
  const apply = encodeURI(way).replace(/[()#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return { label: way, apply, type: kind, ...(about && { detail: about }) };
}

/** The headings of this file, as the choices of a scenario link to them. */
function headings({ doc }: EditorState): Completion[] {
  const slugs = new Slugs();
  const found: Completion[] = [];
  for (const line of doc.iterLines()) {
    const [, title] = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(line) ?? [];
    if (title === undefined) continue;
    const text = title.replace(/[*_`]/g, '');
    found.push({ label: `#${slugs.next(text)}`, detail: text, type: 'heading' });
  }
  return found;
}

function closedAt(line: string, column: number): boolean {
  return /^[^()\s]*\)/.test(line.slice(column));
}

function closing(option: Completion): Completion {
  const text = typeof option.apply === 'string' ? option.apply : option.label;
  return { ...option, apply: `${text})` };
}
