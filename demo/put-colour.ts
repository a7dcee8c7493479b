type Rgb = readonly [number, number, number];

/** What text needs on its ground: WCAG 2.2, 1.4.3. */
export const enough = 4.5;

const white: Rgb = [255, 255, 255];
/** What the course is written on in the light theme. */
const paper: Rgb = [251, 250, 246];

/** A colour as `#rrggbb`, of what somebody has typed or pasted; undefined if it is none. */
export function readColour(text: string): string | undefined {
  const [, digits] = /^\s*#?([\da-f]{3}|[\da-f]{6})\s*;?\s*$/i.exec(text) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

/**
 * The least contrast that the course makes of an accent in the light theme: white text on it, and
 * it as text on paper and on its own tint. The dark theme lightens every accent by itself.
 */
export function leastContrast(accent: string): number {
  const own = rgb(accent);
  const tint = paper.map((part, i) => part * 0.89 + own[i]! * 0.11) as unknown as Rgb;
  return Math.min(...[white, paper, tint].map((ground) => contrast(own, ground)));
}

/** The same colour, as much darker as it has to be. */
export function darkEnough(accent: string): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = hex(rgb(accent).map((part) => part * share));
    if (leastContrast(darker) >= enough) return darker;
  }
  return '#000000';
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgb(accent: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16)) as unknown as Rgb;
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
