declare global {
  interface Window {
    /** When the first exercise, or the outline, was painted: milliseconds since the page began. */
    shownAt?: number;
  }
}

/** Runs in the page before anything else: notes when the first exercise, or the outline, is there. */
export function noteFirst(): void {
  const note = (): void => {
    requestAnimationFrame(() => setTimeout(() => (window.shownAt ??= performance.now())));
  };
  document.addEventListener('polku-exercise-shown', note, { once: true });
  document.addEventListener('polku-ready', function look(): void {
    const course = document.querySelector('polku-course')?.shadowRoot;
    const outline = course?.querySelector('polku-outline')?.shadowRoot;
    if (outline?.querySelector('button')) note();
    else if (!course?.querySelector('polku-lesson')) requestAnimationFrame(look);
  });
}

/**
 * Runs in the page: opens the review and, as soon as it can, asks for a round; gives the time from the
 * first tap to the first question.
 */
export async function reviewAndTime(): Promise<number> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const root = () => document.querySelector('polku-course')?.shadowRoot;
  const review = () => root()?.querySelector('polku-review')?.shadowRoot;
  const open = (): HTMLElement | null | undefined =>
    root()?.querySelector('polku-outline')?.shadowRoot?.querySelector('[part=review]');
  const lengths = () => review()?.querySelectorAll<HTMLElement>('[part=length]') ?? [];
  const asked = () =>
    review()
      ?.querySelector('polku-round')
      ?.shadowRoot?.querySelector('polku-exercise')
      ?.firstElementChild?.shadowRoot?.querySelector('.exercise');
  while (!open()) await frame();
  const start = performance.now();
  open()!.click();
  while (lengths().length === 0) await frame();
  const [first, second] = lengths();
  (second ?? first)!.click();
  while (!asked()) await frame();
  return performance.now() - start;
}

/** Runs in the page: answers exercises by clicks, and times each until it says that it is saved. */
export async function answerAndTime(count: number): Promise<number[]> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const lesson = document.querySelector('polku-course')!.shadowRoot!.querySelector('polku-lesson')!;
  const root = lesson.shadowRoot!;
  const action = (): HTMLElement => root.querySelector('[part=action]')!;
  const times: number[] = [];
  while (times.length < count) {
    const option = (): HTMLElement | null | undefined =>
      root.querySelector('.under-way polku-choice')?.shadowRoot?.querySelector('input:enabled');
    while (!option()) await frame();
    option()!.click();
    await frame();
    await frame();
    times.push(await timeSaving());
    await frame();
    action().click();
    await frame();
    await frame();
  }
  return times;

  function timeSaving(): Promise<number> {
    return new Promise((resolve, reject) => {
      let waits = false;
      const observer = new MutationObserver(() => {
        const classes = root.querySelector('.saving')?.classList;
        if (classes?.contains('saving') && !classes.contains('saved')) waits = true;
        if (!waits || !classes?.contains('saved')) return;
        observer.disconnect();
        resolve(performance.now() - start);
      });
      observer.observe(root, { subtree: true, attributes: true, childList: true });
      setTimeout(() => reject(new Error('not saved')), 5000);
      const start = performance.now();
      action().click();
    });
  }
}

/**
 * Runs in the page: has a measure marked in a text to be rewritten, writes a long text, types so
 * many letters into its middle, and times each until the page has it measured, marked and laid out;
 * beside it the same in a textarea alone.
 */
export async function writeAndTime([text, count]: readonly [string, number]): Promise<{
  readonly own: readonly number[];
  readonly bare: readonly number[];
}> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const lesson = document.querySelector('polku-course')!.shadowRoot!.querySelector('polku-lesson')!;
  const exercise = lesson.shadowRoot!.querySelector('polku-rewrite')!;
  const measures = () => exercise.shadowRoot!.querySelector('polku-measures')?.shadowRoot;
  const longWords = () => measures()?.querySelectorAll<HTMLElement>('button')[5];
  while (!longWords()) await frame();
  longWords()!.click();
  const sheet = exercise.shadowRoot!.querySelector('textarea')!;
  const own = await typeInto(sheet, async () => {
    sheet.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (exercise.response.text !== sheet.value) await Promise.resolve();
    await exercise.updateComplete;
  });
  const alone = document.createElement('textarea');
  alone.rows = 20;
  document.body.append(alone);
  return { own, bare: await typeInto(alone, () => Promise.resolve()) };

  async function typeInto(area: HTMLTextAreaElement, show: () => Promise<unknown>) {
    const times: number[] = [];
    area.value = text;
    await show();
    for (let key = 0; key < count; key++) {
      await frame();
      const at = Math.floor(text.length / 2) + key;
      const start = performance.now();
      area.setRangeText('a', at, at, 'end');
      await show();
      area.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }
}
