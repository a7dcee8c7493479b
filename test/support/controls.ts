import type { MountedExercise } from './mount-exercise.js';

/** The button of an exercise with this accessible name. */
export function buttonOf({ element }: MountedExercise, name: string): HTMLButtonElement {
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim();
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  const found = buttons.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`No “${name}” among: ${buttons.map(nameOf).join(', ')}`);
  return found;
}

/** Presses a button as a keyboard does: it has the focus then. */
export async function activate(mounted: MountedExercise, name: string): Promise<void> {
  const button = buttonOf(mounted, name);
  button.focus();
  button.click();
  await mounted.settle();
}

/** What has the focus inside an exercise. */
export function focusedIn({ element }: MountedExercise): Element | null {
  return element.shadowRoot?.activeElement ?? null;
}

/** What a screen reader was told last. */
export function lastAnnounced(): string | undefined {
  return document.querySelector('[data-polku-status]')?.textContent?.trim();
}
