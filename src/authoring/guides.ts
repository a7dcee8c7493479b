/** Gives the author's guide to an exercise type, as markdown; undefined where there is none. */
export type GuideSource = (type: string, lang: string) => Promise<string | undefined>;

/**
 * The guide in the first of some languages that there is one in; else whatever the source gives,
 * which may fall back to English.
 */
export async function guideIn(
  languages: readonly string[],
  type: string,
  source: GuideSource,
): Promise<string | undefined> {
  const english = await source(type, 'en');
  for (const language of languages) {
    const [base = ''] = language.split('-');
    const guide = await source(type, base);
    if (guide !== undefined && (base === 'en' || guide !== english)) return guide;
  }
  return english;
}

/** What stands in the first line of a guide: `# choice: pick the right answer`. */
export function aimOf(guide: string): string {
  const [, aim = ''] = /^#\s+[^:\n]*:\s*(.+)$/m.exec(guide) ?? [];
  return aim.trim();
}
