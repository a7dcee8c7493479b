import { finnish } from '../../../src/finnish/measures/finnish.js';
import { measurer } from '../../../src/finnish/measures/measure.js';

declare global {
  interface Window {
    /** Types so many letters into the middle of a text; says how long measuring took each time. */
    measure: (text: string, keys: number) => readonly number[];
  }
}

window.measure = (text, keys) => {
  const measure = measurer(finnish);
  const middle = text.indexOf(' ', text.length / 2);
  const typed = 'ja sitten ilmoitetaan siitä ';
  measure(text);
  return Array.from({ length: keys }, (_, key) => {
    const added = typed.repeat(Math.ceil((key + 1) / typed.length)).slice(0, key + 1);
    const now = `${text.slice(0, middle)} ${added}${text.slice(middle)}`;
    const start = performance.now();
    measure(now);
    return performance.now() - start;
  });
};
