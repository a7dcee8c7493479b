/** A day in words; undefined for what is no time, such as in a record out of a strange file. */
export function answerDate(t: number | undefined, lang: string): string | undefined {
  if (t === undefined || Number.isNaN(new Date(t).getTime())) return undefined;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(t);
}
