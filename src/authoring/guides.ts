/** Gives the author's guide to an exercise type, as markdown; undefined where there is none. */
export type GuideSource = (type: string, lang: string) => Promise<string | undefined>;

/** What stands in the first line of a guide: `# choice: pick the right answer`. */
export function aimOf(guide: string): string {
  const [, aim = ''] = /^#\s+[^:\n]*:\s*(.+)$/m.exec(guide) ?? [];
  return aim.trim();
}
