import type { Summary } from '../summary.js';
import type { OtherBrowser } from './find.js';

/** How the tests went in one browser; without a summary they did not run. */
export function summaryText(name: OtherBrowser, summary: Summary | undefined): string {
  if (!summary) return `${name}: the tests did not run`;
  const { passed, failed, skipped } = summary;
  const ran = `${name}: ${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${ran}, ${skipped} skipped` : ran;
}
