import { html } from 'lit';

/** How far to the side each stop of a bend stands, from 0 to 100; then the next bend begins. */
const bend = [50, 85, 100, 85, 50, 15, 0, 15] as const;

/** The class that puts a stop on the winding line. */
export function placeOnPath(index: number): string {
  return `at-${index % bend.length}`;
}

/** The line from one stop down to another, as SVG path data in a box of 100 by 100. */
export function pathBetween(from: number, to: number): string {
  const [start, end] = [sideOf(from), sideOf(to)];
  return `M${start} 0 C${start} 50 ${end} 50 ${end} 100`;
}

function sideOf(index: number): number {
  return bend[index % bend.length] ?? 50;
}

/** Whether there is room for a tree inside the bend. */
export function hasTree(index: number): boolean {
  return sideOf(index) > 80;
}

/** A spruce beside the path: decoration. */
export const spruce = html`<svg class="spruce" viewBox="0 0 24 32" aria-hidden="true">
  <path d="M12 2 6 12h3l-5 8h4l-6 8h20l-6-8h4l-5-8h3ZM12 28v4" />
</svg>`;
