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
  settings: svg`<path d="M4 7h9m5 0h2M4 12h2m5 0h9M4 17h9m5 0h2" /><circle cx="15.5" cy="7" r="2.2" /><circle cx="8.5" cy="12" r="2.2" /><circle cx="15.5" cy="17" r="2.2" />`,
  hear: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4Zm11.5-.8a4.6 4.6 0 0 1 0 6.6m2.7-9.3a8.5 8.5 0 0 1 0 12" />`,
  slow: svg`<path d="M3 16.5h15.5M5 16.5a6 6 0 0 1 12 0M6.5 16.5V19m9-2.5V19M17 14.3c.4-2.2 1.3-3.6 2.6-3.6 1 0 1.9.8 1.9 1.9 0 1.5-1.5 2.4-4.5 3.2" />`,
  stop: svg`<rect x="6.5" y="6.5" width="11" height="11" rx="2" />`,
  pair: svg`<circle cx="8" cy="8.5" r="3" /><circle cx="16.5" cy="9.5" r="2.5" /><path d="M2.5 19.5a5.5 5.5 0 0 1 11 0m1.2-4.6a4.6 4.6 0 0 1 6.8 4.1" />`,
  mic: svg`<rect x="9" y="3.5" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />`,
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
