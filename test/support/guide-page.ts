/** A fence of a guide's page, as its info string says what it is. */
export interface PageFence {
  /** All that stands behind the three backticks: `md taught`, `text`. */
  readonly info: string;
  readonly source: string;
  /** Where it begins in the page, from 1. */
  readonly line: number;
}

/** A live example: what a `md` fence holds, in a course as its info string says. */
export interface PageExample extends PageFence {
  /** The course teaches Finnish: `md taught`. */
  readonly isTaught: boolean;
  /** The code of the only problem it must give: `md bad choice.no-answer`. */
  readonly bad?: string;
}

/** The fences of a page, in their order. */
export function fencesIn(page: string): readonly PageFence[] {
  return [...page.matchAll(/^(`{3,})([^`\n]*)\n([\s\S]*?)^\1$/gm)].map((match) => ({
    info: match[2]!.trim(),
    source: match[3]!,
    line: page.slice(0, match.index).split('\n').length,
  }));
}

/** The examples among fences; one whose info string says anything else is none. */
export function examplesAmong(fences: readonly PageFence[]): readonly PageExample[] {
  return fences.flatMap((fence) => {
    const [isExample, bad, taught] = /^md(?: bad (\S+))?( taught)?$/.exec(fence.info) ?? [];
    if (isExample === undefined) return [];
    return [{ ...fence, isTaught: taught !== undefined, ...(bad !== undefined && { bad }) }];
  });
}
