import { svg, type TemplateResult } from 'lit';
import { drawIcon } from '../../src/element/first-icons.js';

const shapes = {
  folder: svg`<path d="M3.5 18.5v-13h6l2 2.5h9v10.5h-17Z" />`,
  file: svg`<path d="M6 3.5h8l4 4v13H6v-17Zm8 0v4h4M9 12h6m-6 4h6" />`,
  home: svg`<path d="M12 4v10.5m-4.5-4 4.5 4.5 4.5-4.5M4.5 19.5h15" />`,
  add: svg`<path d="M12 5v14M5 12h14" />`,
  picture: svg`<rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16 5-5 4 4 2.5-2.5 4.5 4.5M15.5 9v.1" />`,
  pencil: svg`<path d="m4.5 19.5 1-4L16 5l3 3L8.5 18.5l-4 1Z" />`,
  lesson: svg`<path d="M4 5.5h6a2 2 0 0 1 2 2v12a2 2 0 0 0-2-1.5H4v-12.5Zm16 0h-6a2 2 0 0 0-2 2v12a2 2 0 0 1 2-1.5h6v-12.5Z" />`,
  exercise: svg`<rect x="4" y="4" width="16" height="16" rx="3" /><path d="m8 12.5 3 3 5.5-6.5" />`,
} as const;

/** An icon of the author's tools. */
export function toolIcon(name: keyof typeof shapes): TemplateResult {
  return drawIcon(name, shapes[name]);
}
