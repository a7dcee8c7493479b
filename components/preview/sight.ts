/** Pixels between what has come into sight and the edge. */
const margin = 16;

/**
 * Scrolls a pane, and nothing around it, so that something in it is in sight; what is in sight, or
 * fills the pane, stays where it is.
 */
export function bringIntoSight(pane: Element, target: Element): void {
  const around = pane.getBoundingClientRect();
  const { top, bottom, height } = target.getBoundingClientRect();
  const isAbove = top < around.top;
  const isBelow = bottom > around.bottom;
  if (isAbove === isBelow) return;
  const toTop = isAbove || height > around.height;
  const by = toTop ? top - around.top - margin : bottom - around.bottom + margin;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top: by, behavior: calm ? 'instant' : 'smooth' });
}
