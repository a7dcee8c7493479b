/** An example in an author's guide: a fence of markdown, and what its info string says of it. */
export interface GuideExample {
  readonly source: string;
  /** What follows `md` in its first line. */
  readonly info: string;
  /** An exercise to start from. */
  readonly template: boolean;
  /** The code of the problem that the example must give: `md bad choice.no-answer`. */
  readonly bad?: string;
  /** It stands in a course that teaches no language. */
  readonly untaught: boolean;
  /** Where its fence begins in the guide. */
  readonly line: number;
}

/** The examples in a guide: its fences that begin with three backticks and `md`. */
export function examplesIn(guide: string): readonly GuideExample[] {
  return [...guide.matchAll(/^```md(.*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, info = '', source = ''] = match;
    const bad = /^ bad (\S+)/.exec(info)?.[1];
    return {
      source,
      info: info.trim(),
      template: info === ' template',
      ...(bad && { bad }),
      untaught: info.endsWith(' untaught'),
      line: guide.slice(0, match.index).split('\n').length,
    };
  });
}
