import type { Fix } from '../../problem.js';
import { guess, type Fixers, type Spot } from './spot.js';

/** What to write instead in `{#own-id name=value flag}`. */
export const attributeFixers: Fixers = {
  // The same once more; where the two differ, only the author knows which is meant.
  'attribute.double': (spot) => {
    const before = spot.line.slice(0, spot.place.column - 1);
    const isSame = before.split(/[\s{}]+/).includes(spot.text);
    const space = before.length - before.trimEnd().length;
    const from = spot.place.column - 1 - space;
    return isSame ? spot.rewrite(from, space + spot.text.length, '') : undefined;
  },
  'attribute.flag': (spot) => {
    const value = spot.text.slice(spot.value('name').length + 1).replace(/["'“”]/g, '');
    const fix = spot.write(spot.value('name'));
    return /^(?:yes|true|1|on|kyllä)$/i.test(value) ? fix : guess(fix);
  },
  // `{answer=60s}`
  'attribute.number': (spot) => {
    const number = /^[\w-]+=["'“]?(\d+)/.exec(spot.text)?.[1];
    return number === undefined ? undefined : guess(spot.write(`${spot.value('name')}=${number}`));
  },
  // `{fixed`; but with `{#own-id` it would be found by another id than now.
  'attribute.syntax': (spot) => {
    const text = spot.value('text');
    if (!unclosed.test(text)) return undefined;
    const fix = spot.rewrite(spot.line.trimEnd().length, 0, '}');
    return text.includes('#') ? guess(fix) : fix;
  },
  'attribute.unknown': (spot) => {
    const suggestion = spot.value('suggestion');
    const from = spot.place.column - 1;
    return suggestion ? spot.rewrite(from, spot.value('name').length, suggestion) : undefined;
  },
  // The id that it is found by now.
  'id.duplicate': (spot) => (isMain(spot) ? withOwnId(spot, spot.value('now')) : undefined),
  // Progress is kept lesson by lesson, so an id that is only here twice does no harm: nothing is
  // changed unasked that answers are found by.
  'id.elsewhere': (spot) => guess(withOwnId(spot)),
};

const unclosed = /^(?:\{|(?:#?[\p{L}\p{M}\p{N}_.-]+(?:=(?:"[^"]*"|[^\s"'“”{}=]+))?(?:\s+|$))+)$/u;

const ownId = /(?<=[\s{])#[\p{L}\p{M}\p{N}_.-]+/u;

/** Variants take their ids from the first language. */
function isMain({ folder, place }: Spot): boolean {
  const { course } = folder;
  return course.units.some(({ lessons }) => lessons.some(({ file }) => file === place.file));
}

/** Gives an exercise an id: if none is named, one that no other exercise has. */
function withOwnId(spot: Spot, given?: string): Fix | undefined {
  const [, start = '', name = ''] = /^( {0,3}:{3,}[ \t]*)([^\s{:]+)/.exec(spot.line) ?? [];
  if (!name) return undefined;
  const end = start.length + name.length;
  const brace = /^[ \t]*\{/.exec(spot.line.slice(end))?.[0].length ?? 0;
  const [own = ''] = ownId.exec(brace ? spot.line.slice(end) : '') ?? [];
  // `{fixed #mine`: that one was not read.
  if (own && own !== `#${spot.value('id')}`) return undefined;
  const id = `#${given ?? spot.folder.freeId(own ? own.slice(1) : name)}`;
  if (own) return spot.rewrite(spot.line.indexOf(own, end), own.length, id);
  return brace ? spot.rewrite(end + brace, 0, `${id} `) : spot.rewrite(end, 0, ` {${id}}`);
}
