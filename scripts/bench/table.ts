/** One line of the figures. */
export interface Row {
  readonly figure: string;
  readonly value: string;
  readonly aim?: string;
  readonly met?: boolean;
}

/** Milliseconds, as they are written in the table. */
export function ms(time: number): string {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The figures as a markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ figure, value, aim = '', met }) =>
      `| ${figure} | ${value} | ${aim} | ${met === undefined ? '' : met ? 'met' : 'missed'} |`,
  );
  return ['| figure | measured | aim | |', '|---|---|---|---|', ...lines].join('\n');
}
