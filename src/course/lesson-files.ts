/** A file's name in a language: `01-hei.md` → `01-hei.fi.md`. */
export function inLanguage(file: string, language: string): string {
  return file.replace(/(\.[^./]*)$/, `.${language}$1`);
}

/** The name of the file with a language's translations. */
export function wordFileName(language: string): string {
  return `words.${language}.md`;
}

/** A file's name in the main language, and the language it is in when it is another one. */
export function mainFile(
  path: string,
  languages: readonly string[],
): { readonly file: string; readonly language?: string } {
  const [, start, language, ending] = /^(.*)\.([^./]+)(\.md)$/i.exec(path) ?? [];
  if (start === undefined || !languages.slice(1).includes(language!)) return { file: path };
  return { file: start + ending!, language: language! };
}
