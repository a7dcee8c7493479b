import '../../components/index.js';
import type { PolkuCourse } from '../../components/index.js';
import type { PolkuLesson } from '../../components/lesson/lesson.element.js';
import { forgetMirror } from './device-log.js';
import { fakeSite, type FakeSite } from './fake-site.js';
import { until } from './until.js';

/** The table of contents of a small course: lesson a with two questions, b with a broken one too. */
export const trialOutline = `---
id: trial
title: Trial course
languages: [en, fi]
---
About it.

## First unit

1. [Lesson A](01-a.md)
2. [Lesson B](02-b.md)
`;
const question = (right: string) => `:::choice {fixed}
What is ${right}?

- [x] ${right}
- [ ] wrong
:::
`;
const lessonA = `---\ntitle: Lesson A\n---\n## One\n\n${question('first')}\n## Two\n\n${question('second')}`;

const mounted = new Set<PolkuCourse>();

/** A server that has the course at `/fake/c/course.md`. */
export function trialSite(): FakeSite {
  return fakeSite({
    'c/course.md': trialOutline,
    'c/01-a.md': lessonA,
    'c/02-b.md': `---\ntitle: Lesson B\n---\n## Step\n\n:::choise\nx\n:::\n\n${question('b')}`,
  });
}

/** Takes all mounted courses, their server and what was kept of them away. */
export async function takeAway(site: FakeSite): Promise<void> {
  mounted.forEach((element) => element.remove());
  mounted.clear();
  await Promise.resolve();
  site.close();
  await forget();
}

/** Puts the course into the page. */
export function mount(attributes: Record<string, string> = {}): PolkuCourse {
  const element = document.createElement('polku-course');
  const all = { src: '/fake/c/course.md', lang: 'en', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  document.body.append(element);
  mounted.add(element);
  return element;
}

/** Waits for something in the element's own tree. */
export function find<T extends Element = HTMLElement>(root: Element, selector: string): Promise<T> {
  return until(() => root.shadowRoot?.querySelector<T>(selector), `no ${selector}`);
}

/** Waits for the lesson with its first exercise. */
export async function inLesson(course: Element): Promise<PolkuLesson> {
  const lesson = await find<PolkuLesson>(course, 'polku-lesson');
  await find(lesson, 'polku-exercise > *');
  return lesson;
}

/** Answers the choice under way right, checks it and goes on. */
export async function answerRight(lesson: PolkuLesson): Promise<void> {
  const choice = await find(lesson, '.under-way polku-choice');
  choice.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
  const button = await find<HTMLButtonElement>(lesson, '.main[aria-disabled=false]');
  button.click();
  await find(lesson, '.bar.right');
  lesson.shadowRoot!.querySelector<HTMLButtonElement>('.main')!.click();
}

/** What an element's own tree says. */
export const textOf = (root: Element) => root.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

/** What a part of the course says now; it may be another one in a moment. */
export function textIn(course: Element, part: string): string {
  const found = course.shadowRoot?.querySelector(part);
  return found ? textOf(found) : '';
}

// All places in which what was done is known, else one brings it back from another.
async function forget(): Promise<void> {
  const own = Object.keys(localStorage).filter((key) =>
    /^polku\.(?:canary|file|learners)/.test(key),
  );
  own.forEach((key) => localStorage.removeItem(key));
  await forgetMirror('polku');
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('polku');
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
