import { applyPreview, isProblem, openFile } from '../../../src/keeping.js';
import type { Ledger } from '../../../src/progress/ledger.js';

/** What came of a file that was opened. */
export type FileVerdict = 'refused' | 'read' | 'polluted' | 'halfApplied' | 'raised';

const own = (of: object): string => Object.getOwnPropertyNames(of).sort().join();
const before = [Object.prototype, Array.prototype, Function.prototype].map(own).join();

/** Opens any file and takes in what can be read of it. */
export async function tryFile(ledger: Ledger, base64: string): Promise<readonly FileVerdict[]> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const verdicts: FileVerdict[] = [];
  try {
    const known = (await ledger.whole()).facts.length;
    const preview = await openFile(ledger, new Blob([bytes]));
    let promised = 0;
    if (isProblem(preview)) verdicts.push('refused');
    else {
      verdicts.push('read');
      const problem = await applyPreview(ledger, preview);
      promised = problem ? 0 : preview.facts.length;
    }
    const { facts } = await ledger.whole();
    if (facts.length !== known + promised) verdicts.push('halfApplied');
  } catch {
    verdicts.push('raised');
  }
  const now = [Object.prototype, Array.prototype, Function.prototype].map(own).join();
  if (now !== before || 'polluted' in {}) verdicts.push('polluted');
  return verdicts;
}
