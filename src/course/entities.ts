/** The named characters that people write in texts; the others of HTML stay as they are written. */
const named = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c ' +
    'zwj\u200d lrm\u200e rlm\u200f ndash– mdash— hellip… lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» ' +
    'bull• middot· copy© reg® trade™ euro€ pound£ sect§ para¶ deg° plusmn± times× divide÷ frac12½ ' +
    'frac14¼ frac34¾ larr← uarr↑ rarr→ darr↓ harr↔ auml\u00e4 ouml\u00f6 aring\u00e5 Auml\u00c4 ' +
    'Ouml\u00d6 Aring\u00c5 uuml\u00fc Uuml\u00dc eacute\u00e9 egrave\u00e8 szlig\u00df'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Turns `&auml;` and `&#228;` into what they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{1,31}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return named.get(name) ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      const exists = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return exists ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}

/** The references in a text that `decodeEntities` leaves as they are. */
export function unknownEntities(text: string): readonly string[] {
  if (!text.includes('&')) return [];
  const names = [...text.matchAll(/&([A-Za-z]\w{1,31});/g)];
  return names.flatMap(([whole, name]) => (named.has(name!) ? [] : [whole]));
}
