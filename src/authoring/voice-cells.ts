/** A stretch of a line, as offsets; empty for a blank cell. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** What stands between the bars of a table's line, without the spaces around it. */
export function cellsIn(line: string): readonly Cell[] {
  const bars = [...line.matchAll(/\\.|\|/g)].flatMap(({ 0: mark, index }) =>
    mark === '|' ? [index] : [],
  );
  const starts = line.trimStart().startsWith('|') ? [] : [-1];
  const edges = [...starts, ...bars, ...(isClosed(line) ? [] : [line.length])];
  return edges.slice(1).map((end, at) => {
    const start = edges[at]! + 1;
    const text = line.slice(start, end);
    const from = start + (text.trim() === '' ? Math.min(1, text.length) : text.search(/\S/));
    return { from, to: from + text.trim().length };
  });
}

/** A table's line with one of its cells written anew; those that are missing before it are blank. */
export function withCell(line: string, column: number, content: string): string {
  const cells = cellsIn(line);
  const cell = cells[column];
  if (cell) {
    const [before, after] = [line.slice(0, cell.from), line.slice(cell.to)];
    const start = before === '' || before.endsWith(' ') ? before : `${before} `;
    return `${start}${content}${after.startsWith(' ') ? after : ` ${after}`}`.trimEnd();
  }
  const missing = ' |'.repeat(column - cells.length);
  const start = `${line.trimEnd()}${isClosed(line) ? '' : ' |'}${missing}`;
  return content ? `${start} ${content} |` : `${start} |`;
}

/** Whether a line of a table ends in a bar. */
function isClosed(line: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\|\s*$/.test(line);
}
