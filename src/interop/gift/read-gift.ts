import type { Place } from '../../problem.js';
import { gapMark } from '../text/gap-text.js';
import type { Source } from '../text/source.js';
import { readAnswers } from './answers.js';
import { giftBlocks, type GiftBlock } from './blocks.js';
import { findSign, plainGift, readFormat, unescapeGift } from './escapes.js';
import type { GiftEntry, GiftQuestion, GiftText, TextAt } from './gift.js';

/** Reads a GIFT file, question by question: what is wrong with one costs none of the others. */
export function readGift(source: Source): readonly GiftEntry[] {
  return giftBlocks(source).flatMap((block) => readBlock(source, block));
}

function readBlock(source: Source, { text, at, comments }: GiftBlock): readonly GiftEntry[] {
  const category = /^\s*\$CATEGORY:[ \t]*([^\n]*)/i.exec(text);
  if (!category) return [readQuestion(source, { text, at, comments })];
  const place = source.place(at + text.search(/\S/));
  const path = pathOf(category[1]!);
  const end = category[0].length;
  const rest = { text: text.slice(end), at: at + end, comments };
  const after = rest.text.trim() ? readBlock(source, rest) : [];
  return [{ kind: 'category', place, path }, ...after];
}

// `$course$/top/Unit 1`: a slash in a name is written twice.
function pathOf(written: string): readonly string[] {
  const names = written
    .replaceAll('//', '\0')
    .split('/')
    .map((name) => name.replaceAll('\0', '/').trim());
  return names.filter((name, index) => {
    return name !== '' && !/^\$\w+\$$/.test(name) && !(name === 'top' && index < 2);
  });
}

function readQuestion(source: Source, { text, at, comments }: GiftBlock): GiftEntry {
  const start = text.search(/\S/);
  const place = source.place(at + start);
  const broken = (code: string, where = place): GiftEntry => ({
    ...{ kind: 'broken', place: where, code },
    text: text.trim(),
  });
  const title = /^\s*::((?:\\[^]|(?!::)[^\\])*)::/.exec(text);
  const from = title?.[0].length ?? 0;
  const open = findSign(text, '{}', from);
  if (text[open] === '}') return broken('gift.stray', source.place(at + open));
  const close = open < 0 ? -1 : findSign(text, '{}', open + 1);
  if (open >= 0 && close < 0) return broken('gift.unclosed', source.place(at + open));
  const second = text[close] === '{' ? close : close < 0 ? -1 : findSign(text, '{}', close + 1);
  if (second >= 0) return broken('gift.second', source.place(at + second));

  const textAt = textsOf(source, text, at);
  const whole = textAt(from, open < 0 ? text.length : open, 'moodle');
  const around = {
    isApart: /\s/.test(text[open - 1] ?? ''),
    after: close < 0 ? '' : text.slice(close + 1),
    hasAnswers: open >= 0,
  };
  const { stem, isEmbedded } = stemOf(whole, around);
  const name = title && unescapeGift(title[1]!).replace(/\s+/g, ' ').trim();
  const answers = open < 0 ? undefined : readAnswers(text, open + 1, close, stem.format, textAt);
  if (typeof answers === 'string') return broken(answers, source.place(at + open));
  if (!stem.text.replace(gapMark, '').trim() && !answers?.answers) return broken('gift.no-text');
  return {
    ...{ kind: 'question', place, source: text.trim(), stem, isEmbedded },
    ...(name && { title: name }),
    ...namesIn(comments),
    answers: answers?.answers ?? { kind: 'description' },
    ...(answers?.feedback && { feedback: answers.feedback }),
  };
}

function textsOf(source: Source, text: string, at: number): TextAt {
  return (from, to, inherited) => {
    const raw = text.slice(from, to);
    const { format, start } = readFormat(raw, inherited);
    const body = raw.slice(start);
    const indent = body.length - body.trimStart().length;
    const place: Place = source.place(at + from + (body.trim() ? start + indent : 0));
    return { format, text: plainGift(body.trim(), format), place };
  };
}

/** What stands around the answers: whether there is space before them, and what follows. */
interface Around {
  readonly isApart: boolean;
  readonly after: string;
  readonly hasAnswers: boolean;
}

/** Puts the gap where the answers stand, or where five underscores do. */
function stemOf(whole: GiftText, around: Around): Pick<GiftQuestion, 'stem' | 'isEmbedded'> {
  const after = plainGift(around.after.trim(), whole.format);
  if (after === '') {
    const blanks = around.hasAnswers ? [...whole.text.matchAll(/(?<![_\\])_{5,}(?!_)/g)] : [];
    const [blank] = blanks;
    if (!blank || blanks.length > 1) return { stem: whole, isEmbedded: false };
    const rest = whole.text.slice(blank.index + blank[0].length);
    const text = whole.text.slice(0, blank.index) + gapMark + rest;
    return { stem: { ...whole, text }, isEmbedded: true };
  }
  const before = around.isApart && /\S$/.test(whole.text) ? `${whole.text} ` : whole.text;
  const space = /^\s/.test(around.after) ? ' ' : '';
  return { stem: { ...whole, text: before + gapMark + space + after }, isEmbedded: true };
}

function namesIn(comments: readonly string[]): {
  readonly id?: string;
  readonly tags: readonly string[];
} {
  const all = comments.join('\n');
  const id = /\[id:([^\]\n]+)\]/.exec(all)?.[1]?.trim();
  const tags = [...all.matchAll(/\[tag:([^\]\n]+)\]/g)].map(([, tag]) => tag!.trim());
  return { ...(id && { id }), tags };
}
