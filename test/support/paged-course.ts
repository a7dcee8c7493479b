import type { PolkuCourse } from '../../components/index.js';
import type { PolkuPage } from '../../components/page/page.element.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import type { FakeSite } from './fake-site.js';
import { find, mount, trialSite } from './trial-course.js';
import { until } from './until.js';

/** A long title, as unions give them. */
export const longTitle =
  'Yhdenvertaisuussuunnitteluvelvollisuudesta työpaikkakohtaiseen toimeenpanosuunnitelmaan';

const outline = `---
id: paged
title: ${longTitle}
languages: [en]
version: 7
pass: 50
---
About it.

## First unit

1. [Lesson A](01-a.md)
2. [Lesson B](02-b.md)
3. [Lesson C](03-c.md)
`;

const lessonA = `---
title: Lesson A
---
Some opening.

:::tutor {minutes=50}
some note of welcome
:::

## One

:::fact {checked=2020-05-01 source=https://example.com/old}
some old fact
:::

:::choice {fixed}
some first question

- [x] some right answer
- [ ] some wrong answer

> [!NOTE]
> some first reason
:::

## Two

| some wide head | another wide head | a third wide head |
|---|---|---|
| Lohjanharjunjatkeenrinne | Kolmivaihekilowattituntimittari | Hyppytyynytyydytys |

:::tutor {minutes=25}
some note in pairs
:::

:::gaps
some gap [[here|there]].
:::
`;

const lessonB = (today: string): string => `---
title: Lesson B
---
## Step

:::fact {checked=${today} source=https://example.com/new}
some new fact
:::

:::fact
some undated fact
:::

![some picture](images/some.png)

:::choice {fixed}
some second question

- [x] some right answer
- [ ] some wrong answer
:::
`;

const lessonC = '---\ntitle: Lesson C\n---\n## Alone\n\nsome reading\n';

/** A server that has a course with facts, notes for a tutor and exercises at `/fake/c/course.md`. */
export function pagedSite(): FakeSite {
  const site = trialSite();
  const today = new Date().toISOString().slice(0, 10);
  site.files.set('c/course.md', outline);
  site.files.set('c/01-a.md', lessonA);
  site.files.set('c/02-b.md', lessonB(today));
  site.files.set('c/03-c.md', lessonC);
  return site;
}

/** All that the author of that course has written. */
export const pagedTexts = [outline, lessonA, lessonB(''), lessonC].join(' ');

/** The pages in the order of their buttons. */
const order: readonly CoursePage[] = ['answers', 'progress', 'record', 'facts', 'print', 'tutor'];

/** The button on the course's path that opens a page. */
export async function pageButton(course: PolkuCourse, page: CoursePage): Promise<HTMLElement> {
  const outline = await find(course, 'polku-outline');
  await find(outline, '.pages .page');
  return outline.shadowRoot!.querySelectorAll<HTMLElement>('.pages .page')[order.indexOf(page)]!;
}

/** Opens a page from the course's path. */
export async function openFrame(
  page: CoursePage,
  attributes: Record<string, string> = {},
  properties: Partial<Pick<PolkuCourse, 'ledger'>> = {},
): Promise<readonly [course: PolkuCourse, frame: PolkuPage]> {
  const course = Object.assign(mount(attributes), properties);
  (await pageButton(course, page)).click();
  const frame = await find<PolkuPage>(course, 'polku-page');
  await find(frame, 'h2');
  return [course, frame];
}

/** Opens a page from the course's path, and waits for what is on it. */
export async function openPage<T extends HTMLElement = HTMLElement>(
  page: CoursePage,
  tag: string,
  attributes: Record<string, string> = {},
  properties: Partial<Pick<PolkuCourse, 'ledger'>> = {},
): Promise<readonly [body: T, course: PolkuCourse]> {
  const [course, frame] = await openFrame(page, attributes, properties);
  const body = await find<T>(frame, tag);
  await until(() => body.shadowRoot?.childElementCount);
  return [body, course];
}

/** The focused element, however deep it stands. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** All elements with this selector in an element's own tree. */
export const all = <T extends Element = HTMLElement>(
  root: Element,
  selector: string,
): readonly T[] => [...root.shadowRoot!.querySelectorAll<T>(selector)];

/** What they say. */
export const texts = (root: Element, selector: string): readonly string[] =>
  all(root, selector).map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** Keeps what is printed instead of opening the browser's dialogue. */
export function catchPrints(): { readonly papers: HTMLElement[]; readonly putBack: () => void } {
  const own = window.print;
  const papers: HTMLElement[] = [];
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    papers.push(document.querySelector<HTMLElement>('body > polku-paper')!);
  };
  const putBack = (): void => {
    dispatchEvent(new Event('afterprint'));
    window.print = own;
  };
  return { papers, putBack };
}
