import { expect } from '@open-wc/testing';
import type { Materials } from '../../src/authoring/materials.js';
import { lessonOf } from '../../test/support/voice-lesson.js';
import { keyboard } from '../../test/support/keyboard.js';
import { until } from '../../test/support/until.js';
import { focusedInPage } from '../hearing/focused.js';
import type { PolkuEditor } from '../editor/editor.element.js';
import type { PolkuBench } from './bench.element.js';
import { WorkbenchRequestEvent, type WorkbenchRequest } from './requests.js';
import './workbench.element.js';
import type { PolkuWorkbench } from './workbench.element.js';

const contents = `---
id: c
title: C
languages: [fi]
---
## U

1. [A](01-a.md)
`;

const twoMistakes = lessonOf(`:::choise
Where?

- [ ] a
- [x] b
:::

:::choise
Who?

- [ ] c
- [x] d
:::
`);

const picture = new File(['x'], 'a.png', { type: 'image/png' });

describe('<polku-workbench>', () => {
  let workbench: PolkuWorkbench;

  function find<T extends HTMLElement>(...path: readonly string[]): T | null {
    let at: Element | null = workbench;
    for (const step of path) at = at?.shadowRoot?.querySelector(step) ?? null;
    return at as T | null;
  }
  const bench = () => find<PolkuBench>('polku-bench')!;
  const editor = () => find<PolkuEditor>('polku-bench', 'polku-editor')!;
  const list = (selector: string) => [
    ...find('polku-bench', 'polku-problem-list')!.shadowRoot!.querySelectorAll<HTMLElement>(
      selector,
    ),
  ];
  const ask = (request: WorkbenchRequest) =>
    workbench.dispatchEvent(new WorkbenchRequestEvent(request));
  const words = (element: Element | null | undefined) =>
    element?.textContent?.trim().replace(/\s+/g, ' ');

  async function open(text: string, materials?: Materials): Promise<void> {
    workbench = document.createElement('polku-workbench');
    workbench.lang = 'en';
    if (materials) workbench.materials = materials;
    document.body.append(workbench);
    await until(() => find('polku-start'), 'the start');
    const files = [new File([contents], 'course.md'), new File([text], '01-a.md'), picture];
    ask({ type: 'files.wanted', files });
    await until(() => find('polku-bench') && bench().compiled?.path === '01-a.md', 'the lesson');
  }

  beforeEach(() => focusedInPage()?.blur());
  afterEach(async () => {
    workbench.remove();
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('leads the focus into the text, to the start and through what is asked there', async () => {
    await open(lessonOf('Text.\n'));
    await until(() => editor().hasFocus, 'the text');
    editor().insertMedia(['kept']);
    ask({ type: 'draft.closed' });
    await until(() => focusedInPage()?.matches('h1'), 'the title');
    await until(() => find('polku-start', '[data-discard]'), 'the kept draft');
    find('polku-start', '[data-discard]')!.click();
    await until(() => words(focusedInPage()) === 'Keep it');
    await keyboard.press('Enter');
    await until(() => words(focusedInPage()) === 'Discard');
  });

  it('knows its keys where nothing has the focus, and leaves others to the page', async () => {
    await open(lessonOf('Text.\n'));
    await until(() => editor().hasFocus);
    const asked: string[] = [];
    workbench.addEventListener(
      'polku-workbench-request',
      (event) => {
        event.stopImmediatePropagation();
        asked.push(event.request.type);
      },
      { capture: true },
    );
    const own = document.createElement('input');
    document.body.append(own);
    const press = (at: Element, key: string, ctrlKey = false) =>
      at.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      );
    focusedInPage()!.blur();
    expect(press(document.body, 's', true), 'saving the page').to.equal(false);
    expect(asked).to.deep.equal(['draft.saved']);
    expect(press(own, 's', true)).to.equal(true);
    press(document.body, 'F6');
    await until(() => editor().hasFocus);
    own.remove();
  });

  it('mends one problem at a time, and leads to the next', async () => {
    await open(twoMistakes);
    find('polku-bench', '.tab-problems')!.click();
    await until(() => list('li .small').length === 2, 'both');
    const [first, second] = list('li .small');
    expect(words(first)).to.equal('Did you mean “choice”?');
    const about = first!.getAttribute('aria-describedby')!.split(' ');
    const told = about.map((id) => words(list(`#${id}`)[0])).join(' ');
    expect(told).to.include('choise').and.include('01-a.md, line 4');
    first!.focus();
    first!.click();
    await until(() => list('li .small').length === 1, 'one');
    expect(list('li .small')[0]).to.equal(second);
    second!.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await until(() => focusedInPage()?.matches('.place'), 'the next one');
    expect(editor().text).to.include(':::choice\nWhere?').and.include(':::choise\nWho?');
    second!.focus();
    await keyboard.press('Enter');
    await until(() => editor().text.includes(':::choice\nWho?'));
    await until(() => focusedInPage()?.matches('.place, h2'), 'what is left');
  });

  it('forgets a jump that could not be made', async () => {
    await open(lessonOf('one\n\ntwo\n'));
    await until(() => editor().hasFocus);
    bench().show('a.png', 4, 1);
    await until(() => focusedInPage()?.matches('.pane.text'), 'the picture');
    bench().show('01-a.md');
    await until(() => find('polku-bench', 'polku-editor'));
    await editor().updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(editor().selection.line).to.equal(1);
    bench().show('01-a.md', 6);
    await until(() => editor().selection.line === 6);
  });

  it('puts a picture where it was dropped', async () => {
    await open(lessonOf('one\n\ntwo\n'));
    await until(() => editor().hasFocus);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['y'], 'b.png', { type: 'image/png' }));
    const lines = editor().shadowRoot!.querySelectorAll('.cm-line');
    const { left, top } = lines[3]!.getBoundingClientRect();
    const init = { bubbles: true, composed: true, cancelable: true, dataTransfer };
    const at = { clientX: left + 8, clientY: top + 8 };
    lines[3]!.dispatchEvent(new DragEvent('drop', { ...init, ...at }));
    await until(() => editor().text.includes('b.png'));
    const link = '![](images/b.png)';
    expect(editor().text).to.equal(lessonOf(`one\n\n${link}\n\ntwo\n`));
  });

  it('begins exercises in the language of the course', async () => {
    const guide = (lang: string) =>
      `# gaps: x\n\n\`\`\`md template\n:::gaps\n${lang}\n:::\n\`\`\`\n`;
    const known = ['en', 'fi'];
    await open(lessonOf('Text.\n'), {
      guide: (_, lang) => Promise.resolve(guide(known.includes(lang) ? lang : 'en')),
      templates: () => Promise.reject(new Error('none are asked for')),
    });
    ask({ type: 'exercise.wanted', exercise: 'gaps' });
    await until(() => editor().text.includes('\nfi\n:::'), 'Finnish');
  });
});
