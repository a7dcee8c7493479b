import '../../components/preview/preview.element.js';
import type { PolkuPreview } from '../../components/preview/preview.element.js';
import type { PolkuTrial } from '../../components/preview/trial.element.js';
import { allTypes, written } from './preview-lesson.js';
import { until } from './until.js';

/** A question with one right answer. */
export const question = (id: string, right = 'Hei!', prompt = 'What do you say?') =>
  `:::choice {#${id} fixed}\n${prompt}\n\n- [x] ${right}\n  > Yes, ${right}\n- [ ] Wrong\n  > No.\n:::\n`;
/** A text with gaps. */
export const gaps = (text: string) => `:::gaps {#gaps}\nFill.\n\n${text}\n:::\n`;
/** A lesson of two steps with an exercise each; the second one is given. */
export const text = (second = question('two')) => `You can greet.

## Say hello

*Hei* is right at any time. See [another](02-another.md).

${question('one')}
## Say more

${second}
:::tutor {minutes=5}
Let them speak.
:::

:::fact {checked=2026-10-01 source=https://example.com/law}
A fact.
:::
`;

export let preview: PolkuPreview;

/** Puts the preview of a lesson's text into the page. */
export async function show(source = text(), more: Partial<PolkuPreview> = {}): Promise<void> {
  preview = document.createElement('polku-preview');
  Object.assign(preview, { types: allTypes, lang: 'en', theme: 'light', ...more });
  write(source);
  document.body.append(preview);
  await until(() => inside('.sheet, .closed, polku-lesson, .head'), 'the preview');
  await shown();
}

/** Puts another text in place of the one that is shown, as a keystroke does. */
export function write(source: string): void {
  Object.assign(preview, written(source));
}

/** Has another text previewed, and waits for it. */
export async function rewrite(source: string): Promise<void> {
  write(source);
  await shown();
}

/** Waits until all exercises show how they stand. */
export async function shown(): Promise<void> {
  await preview.updateComplete;
  for (const trial of trials()) {
    await trial.updateComplete;
    await until(() => trial.renderRoot.querySelector('polku-broken, polku-exercise > *'));
    await trial.renderRoot.querySelector('polku-exercise')?.settledUpdate();
    await trial.updateComplete;
  }
}

/** What is in the preview's own tree. */
export const inside = <T extends Element = HTMLElement>(selector: string) =>
  preview.renderRoot.querySelector<T>(selector);
export const all = (selector: string) => [
  ...preview.renderRoot.querySelectorAll<HTMLElement>(selector),
];
/** Its exercises, in their order. */
export const trials = () => all('polku-trial') as PolkuTrial[];
export const within = <T extends Element = HTMLElement>(trial: PolkuTrial, selector: string) =>
  trial.renderRoot.querySelector<T>(selector);
/** The element of an exercise's type. */
export const shownIn = (trial: PolkuTrial) =>
  trial.renderRoot.querySelector<HTMLElement>('polku-exercise > *')!;
export const stateOf = (trial: PolkuTrial) => trial.trial!.actor!.getSnapshot();
export const optionsOf = (trial: PolkuTrial) => [
  ...shownIn(trial).shadowRoot!.querySelectorAll<HTMLInputElement>('input'),
];

/** Picks an option of a choice, and has it checked. */
export async function answer(trial: PolkuTrial, option: number): Promise<void> {
  optionsOf(trial)[option]!.click();
  await shown();
  within(trial, '.main')!.click();
  await shown();
}

/** Takes the preview out of the page. */
export function takeAway(): void {
  preview.remove();
}
