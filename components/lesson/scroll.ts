/** Whether things may move: neither the system nor the learner has asked for calm. */
function behaviorOf(calm: boolean): ScrollBehavior {
  return calm || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Scrolls something to where reading starts. */
export function bringToTop(element: Element, calm: boolean): void {
  element.scrollIntoView({ block: 'start', behavior: behaviorOf(calm) });
}

/** Scrolls so that the end of something stands above the bar that has grown over it. */
export function keepAbove(element: HTMLElement, bar: HTMLElement, calm: boolean): void {
  element.style.scrollMarginBlockEnd = `${bar.offsetHeight + 16}px`;
  element.scrollIntoView({ block: 'nearest', behavior: behaviorOf(calm) });
}
