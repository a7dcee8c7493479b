import type { SourceFile } from '../course/compile.js';

/** Gives the text of a course's files by their path, decoding each when it is first asked for. */
export function sourceOf(files: readonly SourceFile[]): (path: string) => string | undefined {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const texts = new Map<string, string>();
  return (path) => {
    const content = contents.get(path);
    if (content === undefined) return undefined;
    const text =
      texts.get(path) ??
      (typeof content === 'string' ? content : new TextDecoder().decode(content));
    texts.set(path, text);
    return text;
  };
}
