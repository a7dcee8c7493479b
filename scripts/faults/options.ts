/** How much is tried. */
export interface FaultOptions {
  /** A little of each. */
  readonly quick: boolean;
  /** One part alone. */
  readonly only?: string;
  readonly kills: number;
  /** Which faults meet which types of exercises: each the one or two it must, or each all. */
  readonly pairs: 'few' | 'all';
  readonly write: boolean;
  /** A file of JSON that the rows are put into, and taken from for the parts that are not run. */
  readonly rows?: string;
}

/** Reads the command's options. */
export function optionsOf(args: readonly string[]): FaultOptions {
  const valueOf = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const quick = args.includes('--quick');
  const only = valueOf('--only');
  const kills = Number(valueOf('--kills') ?? (quick ? 20 : 1_000));
  if (!Number.isSafeInteger(kills) || kills < 4) throw new Error('--kills wants a number from 4');
  const pairs = quick || valueOf('--pairs') === 'few' ? 'few' : 'all';
  const rows = valueOf('--rows');
  return {
    ...(rows && { rows }),
    quick,
    kills,
    pairs,
    write: args.includes('--write'),
    ...(only && { only }),
  };
}
