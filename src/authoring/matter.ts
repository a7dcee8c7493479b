/** A setting of a file's front matter; one without a value is left out. */
export type MatterEntry = readonly [key: string, value: string | readonly string[] | undefined];

/** Writes the front matter of a file, with all that stands around it. */
export function writeMatter(entries: readonly MatterEntry[]): string {
  const lines = entries.flatMap(([key, value]) => {
    if (value === undefined || value.length === 0) return [];
    return `${key}: ${typeof value === 'string' ? scalar(value) : `[${value.join(', ')}]`}\n`;
  });
  return `---\n${lines.join('')}---\n`;
}

// Other tools read it as YAML, where a colon or a leading sign means something.
function scalar(value: string): string {
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/:(?:\s|$)|\s#/.test(text);
  return isPlain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
