import { interview, type InterviewSpec } from '../../src/exercises/interview/interview.js';
import { interviewReader } from '../../src/exercises/interview/interview.read.js';
import type { InterviewResponse } from '../../src/exercises/interview/response.js';
import { strings as firstStrings } from '../../src/exercises/interview/interview.strings.js';
import { strings as sceneStrings } from '../../src/exercises/interview/scenes.controller.js';
import type { Translator } from '../../src/i18n/catalogue.js';
import { createTranslator } from '../../src/i18n/translator.js';
import { compileExercise } from './compile-exercise.js';
import { fakeSpeech, type FakeSpeechOptions } from './fake-speech.js';
import { mountExercise, type MountedExercise, type Mounting } from './mount-exercise.js';
import { until } from './until.js';

/** Two questions with all that one can have; the first one is followed by another one. */
export const shortInterview = `:::interview {#trial interviewer="Sari Laine" prepare=20 answer=60}
Sari looks for somebody for the mornings.

### *Kuka olet?*
Who are you?

She wants to hear about work.

- [ ] I said my name
- [ ] I said what I can do

Keywords: *työ*, *asiakas*

> [!TIP]
> Start with *Olen …*

> [!NOTE]
> **A1.3** *Olen Amina. Olen siivooja.*
>
> > I am Amina. I am a cleaner.

#### *Entä mistä tulet?*
And where do you come from?

### *Milloin voit aloittaa?*
When can you start?

- [ ] I said a day

> [!NOTE]
> *Voin aloittaa maanantaina.*
>
> > I can start on Monday.
:::`;

const strings = { ...firstStrings, ...sceneStrings };

export interface InterviewStage {
  readonly mounted: MountedExercise;
  readonly spec: InterviewSpec;
  readonly response: () => InterviewResponse;
  /** Presses, one after the other, what has these names: keys of texts, or the texts themselves. */
  readonly press: (...names: readonly string[]) => Promise<void>;
  /** The control with this name, or that begins with it, wherever it is folded in. */
  readonly find: (name: string) => HTMLElement | undefined;
  /** Whether there is such a control: a control in a failed comparison takes for ever to be told. */
  readonly has: (name: string) => boolean;
  readonly sheet: () => HTMLTextAreaElement;
  readonly write: (text: string) => Promise<void>;
  /** All text that can be seen. */
  readonly text: () => string;
  /** The name of what has the focus, as it is read out. */
  readonly focused: () => string;
  readonly t: Translator['t'];
}

type Options = Partial<Omit<Mounting, 'speech'>> & {
  readonly source?: string;
  readonly speaks?: FakeSpeechOptions;
  /** What was kept of it. */
  readonly stored?: unknown;
};

let mountings = 0;

/** Puts an interview into the page, and gives what a learner does with it. */
export async function stageInterview({
  source = shortInterview,
  speaks,
  stored,
  lang = 'en',
  ...more
}: Options = {}): Promise<InterviewStage> {
  // The recordings of an interview outlive its element for some seconds: each is another one.
  const own = source.replace('{#', `{#trial-${++mountings}-`);
  const { exercise, problems } = compileExercise(own, [interviewReader]);
  if (!exercise) throw new Error(JSON.stringify(problems));
  const spec = exercise.spec as InterviewSpec;
  const speech = fakeSpeech({ ends: 'when-told', ...speaks });
  const mounted = await mountExercise({ exercise, type: interview, speech, lang, ...more });
  // All but its beginning comes a moment later.
  await import('../../src/exercises/interview/scenes.controller.js');
  await mounted.settle();
  if (stored !== undefined) {
    const response = interview.revive(spec, stored);
    mounted.actor.send({ type: 'answer.changed', response });
    await mounted.settle();
  }
  const translator = await createTranslator(lang);
  translator.add(strings);
  const root = mounted.element.renderRoot;
  const find = (name: string) => controlsIn(root).find((one) => nameOf(one).startsWith(name));

  return {
    mounted,
    spec,
    response: () => mounted.actor.getSnapshot().context.response as InterviewResponse,
    async press(...names) {
      for (const name of names) {
        const texts = textsOf(name, translator.t);
        const control = await until(
          () => texts.map(find).find((one) => one),
          `“${texts[0]}” among ${namesIn(root)}`,
        );
        control.focus();
        control.click();
        await mounted.settle();
      }
    },
    find,
    has: (name) => find(name) !== undefined,
    sheet: () => root.querySelector('textarea')!,
    async write(text) {
      const sheet = root.querySelector('textarea')!;
      sheet.focus();
      sheet.value = text;
      sheet.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await mounted.settle();
    },
    text: () => seenIn(root),
    focused: () => nameOf(mounted.element.shadowRoot?.activeElement ?? document.body),
    t: translator.t,
  };
}

/** What a key says, for any small number; else the name itself. */
function textsOf(name: string, t: Translator['t']): readonly string[] {
  if (name in strings) return [t(name)];
  return `${name}_other` in strings ? [1, 2, 3, 4, 5].map((count) => t(name, { count })) : [name];
}

function controlsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button, summary, a, input, textarea')];
}

function namesIn(root: ParentNode): string {
  return controlsIn(root).map(nameOf).join(' | ');
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-labelledby');
  const named = label && (element.getRootNode() as ShadowRoot).getElementById(label);
  const text =
    element.getAttribute('aria-label') ??
    (named || undefined)?.textContent ??
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.labels?.[0]?.textContent
      : element.textContent);
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function seenIn(root: ParentNode): string {
  return [...root.querySelectorAll<HTMLElement>('.exercise')]
    .map((one) => one.innerText)
    .join(' ')
    .replace(/\s+/g, ' ');
}
