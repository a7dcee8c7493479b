import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import '../components/course/course.element.js';
import type { PolkuCourse } from '../components/course/course.element.js';
import type { PolkuExercise } from '../components/exercise/exercise.element.js';
import { pageSettings } from '../src/settings.js';
import { fakeSite, type FakeSite } from './support/fake-site.js';
import { hostileCourse } from './support/hostile-course.js';
import { wrongResponses } from './support/responses.js';
import { until } from './support/until.js';
import { attributesOf, dangersIn, setTraps } from './support/xss-watch.js';

// Hostile text in every place that course text can reach, in the real page: nothing comes to
// life. The same text through a naive renderer does, so the traps are known to work. What the
// compiler makes of each single payload is tested beside it, in compile-corpora.test.ts.

async function corpus(name: string): Promise<readonly string[] | undefined> {
  const response = await fetch(`/corpora/${name}`);
  if (!response.ok) return undefined;
  const payloads = (await response.json()) as readonly { readonly payload: string }[];
  return [...new Set(payloads.map(({ payload }) => payload))].filter((text) => text.trim() !== '');
}

describe('hostile course text (skipped where the corpora are missing)', function () {
  this.timeout(120_000);
  let site: FakeSite | undefined;
  const host = document.createElement('div');

  const explainIn = (glosses: string | undefined) =>
    pageSettings().send({ type: 'settings.changed', settings: { glosses } });

  beforeEach(() => {
    document.body.append(host);
    explainIn('ru');
  });
  afterEach(() => {
    explainIn(undefined);
    host.replaceChildren();
    host.remove();
    site?.close();
  });

  it('does nothing, wherever it stands', async function () {
    const payloads = await corpus('xss-payloads.json');
    if (!payloads) return this.skip();
    // Nothing is drawn, so no picture is fetched: what is in the page is looked at as it is.
    host.hidden = true;
    const files = hostileCourse(oneOfEachShape(payloads));
    site = fakeSite(files);
    const traps = setTraps(window);
    const course = document.createElement('polku-course');
    course.src = '/fake/course.md';
    host.append(course);
    await until(() => course.shadowRoot?.querySelector('polku-outline')?.shadowRoot);
    const dangers = new Set(dangersIn(host));
    const seen: string[] = [];
    const lessons = Object.keys(files).filter((file) => /^\d/.test(file));
    for (const [at, file] of lessons.entries()) {
      course.lesson = file.replace(/^\d+-|\.md$/g, '');
      for await (const screen of screensOf(course, at === lessons.length - 1)) {
        seen.push(screen);
        for (const danger of dangersIn(host)) dangers.add(danger);
      }
    }
    traps.remove();
    expect(traps.fired).to.deep.equal([]);
    expect([...dangers]).to.deep.equal([]);
    for (const type of ['choice', 'gaps', 'order', 'match', 'sort', 'words']) {
      const screens = seen.filter((screen) => screen === type).length;
      expect(screens, type).to.be.greaterThan(lessons.length);
    }
    expect(seen).to.include.members(['reading', 'broken', 'summary', 'translated words']);
  });

  it('does fire in a naive renderer, so the traps are known to work', async function () {
    const payloads = await corpus('xss-positive-controls.json');
    if (!payloads) return this.skip();
    const every = Math.floor(payloads.length / 200);
    const sample = payloads.filter((_, at) => at % every === 0);
    const results = await Promise.all(sample.map((payload) => renderNaively(payload, host)));
    const share = (is: (result: Naive) => boolean) => results.filter(is).length / results.length;
    expect(share(({ fired }) => fired)).to.be.greaterThan(0.8);
    expect(share(({ dangers }) => dangers.length > 0)).to.be.greaterThan(0.95);
  });
});

/** Plays a lesson with hints open, all wrong or all right; says what is to be seen. */
async function* screensOf(course: PolkuCourse, isRight: boolean): AsyncGenerator<string> {
  const lesson = await until(() => {
    const element = course.shadowRoot?.querySelector('polku-lesson');
    return element?.actor?.getSnapshot().context.lesson.id === course.lesson ? element : undefined;
  });
  for (;;) {
    await lesson.updateComplete;
    const { value } = lesson.actor!.getSnapshot();
    if (value === 'reading') {
      yield lesson.shadowRoot?.querySelector('polku-broken') ? 'broken' : 'reading';
      lesson.actor!.send({ type: 'step.continued' });
    } else if (value === 'beforeDrill') {
      lesson.actor!.send({ type: 'drill.skipped' });
    } else if (value === 'exercise') {
      const exercise = lesson.shadowRoot!.querySelector<PolkuExercise>('.under-way > *')!;
      await until(() => exercise.firstElementChild?.shadowRoot);
      yield* statesOf(exercise, isRight);
    } else {
      const summary = () => course.shadowRoot?.querySelector('polku-summary')?.shadowRoot;
      if (value === 'summary') await until(() => summary()?.querySelector('h2'));
      yield value;
      return;
    }
  }
}

async function* statesOf(exercise: PolkuExercise, isRight: boolean): AsyncGenerator<string> {
  const actor = exercise.actor!;
  const { type, exercise: asked } = actor.getSnapshot().context;
  actor.send({ type: 'hint.opened' });
  await exercise.settledUpdate();
  yield type.name;
  const element = exercise.firstElementChild;
  if (element?.shadowRoot?.querySelector('.gloss [lang=ru]')) yield 'translated words';
  const [wrong] = isRight ? [] : wrongResponses(type, asked.spec);
  actor.send({ type: 'answer.changed', response: wrong ?? type.solution(asked.spec) });
  actor.send({ type: 'answer.checked' });
  await exercise.settledUpdate();
  yield type.name;
  if (actor.getSnapshot().value === 'graded') actor.send({ type: 'exercise.continued' });
  if (actor.getSnapshot().status === 'active') throw new Error(`No way on from ${asked.id}`);
}

/** Texts that differ only in the names of tags and events, and in numbers, are of one shape. */
function oneOfEachShape(texts: readonly string[]): readonly string[] {
  const shapeOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/\bon[a-z]+/g, 'on')
      .replace(/<(\/?)[a-z\d]+/g, '<$1t')
      .replace(/\d+/g, '1')
      .replace(/\s+/g, ' ');
  return [...new Map(texts.map((text) => [shapeOf(text), text])).values()];
}

interface Naive {
  readonly fired: boolean;
  readonly dangers: readonly string[];
}

/** What marked makes of it, as HTML in a frame; then what a reader would do with their mouse. */
async function renderNaively(payload: string, host: HTMLElement): Promise<Naive> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts', 'allow-same-origin');
  host.append(frame);
  const page = frame.contentWindow!;
  const { fired } = setTraps(page);
  const { body } = frame.contentDocument!;
  body.innerHTML = await marked.parse(payload);
  const dangers = dangersIn(body);
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    for (const { name } of attributesOf(element)) {
      if (/^on/i.test(name)) element.dispatchEvent(new Event(name.slice(2)));
    }
    if (element.matches('a[href]')) element.click();
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { fired: fired.length > 0, dangers };
}
