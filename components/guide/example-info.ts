/** A live example of the guide: what a fence of course text holds. */
export interface PageExample {
  readonly source: string;
  /** It stands in a course that teaches Finnish. */
  readonly isTaught: boolean;
  /** It shows a mistake, and gives the problem of this code. */
  readonly bad?: string;
}

/**
 * Reads the first line of a fence: `md`, `md template`, `md bad choice.no-answer`, and behind any
 * of them `taught` or `untaught`. Examples in the guides of exercise types are taught unless they
 * say otherwise, all others are not. Undefined for a fence that is only to be read.
 */
export function exampleOf(
  fence: string,
  source: string,
  isOfType: boolean,
): PageExample | undefined {
  const [isExample, bad, taught] =
    /^ {0,3}[`~]{3,} *md(?: template| bad (\S+))?(?: (taught|untaught))? *$/.exec(fence) ?? [];
  if (isExample === undefined) return undefined;
  return {
    source: `${source}\n`,
    isTaught: taught === undefined ? isOfType : taught === 'taught',
    ...(bad !== undefined && { bad }),
  };
}
