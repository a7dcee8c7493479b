import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawIcon, icon as firstIcon, type FirstIcon } from './first-icons.js';

const shapes = {
  forward: svg`<path d="M9.5 5.5 16 12l-6.5 6.5" />`,
  up: svg`<path d="M5.5 14.5 12 8l6.5 6.5" />`,
  down: svg`<path d="M5.5 9.5 12 16l6.5-6.5" />`,
  translate: svg`<path d="M3.5 6.5h9M8 4.5v2c0 4-2 6.5-4.5 8m2-5.5c1 2.5 3 4.5 5.5 5.5M12.5 19.5l4-9.5 4 9.5m-6.7-3h5.4" />`,
  print: svg`<path d="M7 8.5V4h10v4.5M7 17H4V8.5h16V17h-3M7 14h10v6H7v-6Z" />`,
  flag: svg`<path d="M6 21V4m0 1h11l-2.2 4L17 13H6" />`,
  cards: svg`<rect x="4" y="8" width="12" height="12" rx="2" /><path d="M8 8V6a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-2" />`,
} satisfies Record<string, SVGTemplateResult>;

type LaterIcon = keyof typeof shapes;

export type IconName = FirstIcon | LaterIcon;

/** Any of our icons, for what comes after the first exercise. */
export function icon(name: IconName): TemplateResult {
  return isLater(name) ? drawIcon(name, shapes[name]) : firstIcon(name);
}

function isLater(name: IconName): name is LaterIcon {
  return Object.hasOwn(shapes, name);
}
