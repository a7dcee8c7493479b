import { html, svg, type TemplateResult } from 'lit';

/** How many bars a recording is drawn with, however long it is. */
const bars = 48;
const height = 32;

/** So many loudest values of equally long pieces: the shape of a recording. */
export function outlineOf(loudness: readonly number[], count = bars): readonly number[] {
  return Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * loudness.length) / count);
    const to = Math.ceil(((bar + 1) * loudness.length) / count);
    return Math.max(0, ...loudness.slice(from, to));
  });
}

/** The last so many values, with silence before them: a recording under way. */
export function tailOf(loudness: readonly number[], count = bars): readonly number[] {
  const tail = loudness.slice(-count);
  return [...Array.from({ length: count - tail.length }, () => 0), ...tail];
}

/** Draws how loud something is over time, each value from 0 to 1. It says nothing by itself. */
export function renderWave(levels: readonly number[]): TemplateResult {
  return html`<svg
    class="wave"
    viewBox="0 0 ${levels.length * 4} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${levels.map((level, at) => {
      const long = Math.max(2, Math.min(1, level) * height);
      return svg`<rect x=${at * 4 + 0.5} y=${(height - long) / 2} width="3" height=${long} rx="1" />`;
    })}
  </svg>`;
}

/** `0:07` */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
