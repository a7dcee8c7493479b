import type { LitElement } from 'lit';

/** Puts the focus on a new screen once it is there: only then is the page long enough for it. */
export async function arriveAt(screen: HTMLElement, course: HTMLElement): Promise<void> {
  await customElements.whenDefined(screen.localName);
  await (screen as LitElement).updateComplete;
  screen.focus();
  course.scrollIntoView({ block: 'start', behavior: 'instant' });
}
