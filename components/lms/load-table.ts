import type { CourseTable } from '../../src/interop/scorm/table.js';

/** How long is waited before the next try, in milliseconds. */
const pauses = [0, 500, 2_000];

/** How long one try may take, in milliseconds. */
const longest = 8_000;

/** Loads the table that progress is packed with; nothing where it does not come. Never rejects. */
export async function loadTable(url: string): Promise<CourseTable | undefined> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(longest) });
      if (answer.ok) return (await answer.json()) as CourseTable;
    } catch {
      continue;
    }
  }
  return undefined;
}
