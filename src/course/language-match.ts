/** The language that serves a wish best: `fi-FI` is served by `fi`, and `zh` by `zh-Hans`. */
export function languageFor(wish: string, languages: readonly string[]): string | undefined {
  const wanted = wish.toLowerCase();
  const primary = (code: string): string => code.toLowerCase().split('-')[0]!;
  return (
    languages.find((code) => code.toLowerCase() === wanted) ??
    languages.find((code) => code.toLowerCase() === primary(wanted)) ??
    languages.find((code) => primary(code) === primary(wanted))
  );
}
