/** How a run of tests went. */
export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Reads the closing lines of a TAP report by `node:test`; throws when they are missing. */
export function parseTap(tap: string): Summary {
  const count = (name: string): number => {
    const match = new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap);
    if (!match) throw new Error(`no "${name}" in the report`);
    return Number(match[1]);
  };
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}
