import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** The workbench as somebody sits at it: what they do, and what they see. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly address: string;
  /** A part of it: `Files`, `The text`, `Problems`, `The lesson`. */
  readonly part: (name: string) => Locator;
  readonly beginCourse: (title: string) => Promise<void>;
  readonly openFolder: () => Promise<void>;
  readonly goOnWith: (name: string) => Promise<void>;
  readonly openFile: (title: string) => Promise<void>;
  /** Puts the cursor at the beginning or the end of the text. */
  readonly goTo: (key: 'Home' | 'End') => Promise<void>;
  /** Has the editor hold this text, as by one paste over all of it. */
  readonly write: (text: string) => Promise<void>;
  readonly text: () => Promise<string>;
  readonly canWrite: () => Promise<boolean>;
  /** Whether the text has the focus. */
  readonly isWriting: () => Promise<boolean>;
  /** Waits until the text is this one. */
  readonly hasText: (text: string) => Promise<void>;
  /** The codes of all problems that are listed, once the course has been looked through. */
  readonly problems: () => Promise<readonly string[]>;
  /** Waits until a line of the text holds this. */
  readonly hasLine: (words: string) => Promise<void>;
  /** Waits until this file is open. */
  readonly hasFile: (path: string) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  /** The part that has the focus. */
  readonly focusedPart: () => Promise<string | undefined>;
  /** The words of the control that has the focus. */
  readonly focused: () => Promise<string>;
  /** Goes on by Tab until this has the focus, by its name or label. */
  readonly tabTo: (name: string) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Waits until a notice says so. */
  readonly amTold: (words: string | RegExp) => Promise<void>;
  /** Waits until the top says how safe the text is. */
  readonly standsAs: (words: string | RegExp) => Promise<void>;
  readonly isKept: () => Promise<void>;
  readonly exercise: (at: number) => Locator;
  /** Waits for something that comes by itself. */
  readonly until: (is: () => Promise<boolean>, what?: string) => Promise<void>;
  /** Drops files where this is. */
  readonly drop: (at: Locator, files: readonly DroppedFile[]) => Promise<void>;
  /** Gives the files in the zip that is taken home, as bytes by their path. */
  readonly takeHome: () => Promise<Buffer>;
}

export interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Buffer;
}

/** A dot of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Opens the workbench in a page. */
export async function sitDown(page: Page, address: string): Promise<WorkbenchPage> {
  await page.goto(address);
  await page.locator('polku-start, polku-bench').first().waitFor();
  return workbenchIn(page);
}

/** The workbench that a page shows. */
export function workbenchIn(page: Page): WorkbenchPage {
  const content = page.locator('polku-editor .cm-content');
  const editor = page.locator('polku-editor').first();
  const text = () => editor.evaluate((element) => (element as HTMLElement & { text: string }).text);
  const until = async (is: () => Promise<boolean>, what = 'so'): Promise<void> => {
    for (let tries = 0; tries < 400; tries++) {
      if (await is()) return;
      await page.waitForTimeout(25);
    }
    assert.fail(`never: ${what}`);
  };
  const I: WorkbenchPage = {
    page,
    address: page.url(),
    canWrite: () =>
      editor.evaluate((element) => !(element as HTMLElement & { readOnly: boolean }).readOnly),
    isWriting: () => content.evaluate((element) => element.matches(':focus')),
    until,
    part: (name) => page.getByRole('region', { name, exact: true }),
    async beginCourse(title) {
      await page.locator('#course-title').fill(title);
      await page.locator('polku-start form button').click();
      await content.waitFor();
    },
    async openFolder() {
      await page.getByRole('button', { name: 'Open a folder', exact: true }).click();
      await page.locator('polku-bench').waitFor();
    },
    async goOnWith(name) {
      await page.locator('polku-start .draft').filter({ hasText: name }).click();
      await page.locator('polku-bench .panes').waitFor();
    },
    async openFile(title) {
      await page.locator('polku-files .file').filter({ hasText: title }).first().click();
    },
    async goTo(key) {
      await content.focus();
      await page.keyboard.press(`Control+${key}`);
    },
    async write(wanted) {
      await content.focus();
      await page.keyboard.press('Control+a');
      await content.evaluate((element, data) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', data);
        const how = { clipboardData, bubbles: true, cancelable: true };
        element.dispatchEvent(new ClipboardEvent('paste', how));
      }, wanted);
      await I.hasText(wanted);
    },
    text,
    hasText: async (wanted) => {
      let last = '';
      await until(async () => (last = await text()) === wanted, 'the text').catch(() =>
        assert.equal(last, wanted),
      );
    },
    async problems() {
      const list = page.locator('polku-problem-list');
      // What was typed is compiled a moment later; only then it is being looked through.
      await page.waitForTimeout(150);
      await until(
        () =>
          list.evaluate((element) => !(element as HTMLElement & { checking: boolean }).checking),
        'looked through',
      );
      return list.locator('.code').allInnerTexts();
    },
    hasLine: async (words) => until(async () => (await text()).includes(words), words),
    hasFile: async (path) =>
      until(
        () =>
          editor.evaluate(
            (element, at) => (element as HTMLElement & { path: string }).path === at,
            path,
          ),
        path,
      ),
    focusedPart: () =>
      page.evaluate(() => {
        const bench = document
          .querySelector('polku-workbench')!
          .shadowRoot!.querySelector('polku-bench')!;
        return (
          bench.shadowRoot!.querySelector('.pane:focus-within')?.getAttribute('aria-label') ??
          undefined
        );
      }),
    focused: () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        if (!active?.matches('button, input, a, select')) return '';
        const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
        return [active, ...labels].map(({ textContent }) => textContent).join(' ');
      }),
    async tabTo(name) {
      for (let tries = 0; tries < 60; tries++) {
        await page.keyboard.press('Tab');
        if ((await I.focused()).includes(name)) return;
      }
      assert.fail(`no way leads to ${name}`);
    },
    press: (name) => page.getByRole('button', { name }).first().click(),
    save: () => page.locator('polku-bench .top .calls').click(),
    amTold: (words) => page.locator('.notice').filter({ hasText: words }).first().waitFor(),
    standsAs: (words) => page.locator('.standing').filter({ hasText: words }).waitFor(),
    isKept: () => page.waitForTimeout(400),
    exercise: (at) => page.locator('polku-trial').nth(at),
    async drop(at, files) {
      const data = files.map(({ content, ...file }) => ({
        ...file,
        bytes: [...Buffer.from(content)],
      }));
      await at.evaluate((element, all) => {
        const dataTransfer = new DataTransfer();
        for (const { name, type, bytes } of all) {
          dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
        }
        const { x, y, width, height } = element.getBoundingClientRect();
        const where = { clientX: x + width / 2, clientY: y + height / 2 };
        const how = { dataTransfer, bubbles: true, cancelable: true, composed: true, ...where };
        for (const type of ['dragenter', 'dragover', 'drop']) {
          element.dispatchEvent(new DragEvent(type, how));
        }
      }, data);
    },
    async takeHome() {
      const began = page.waitForEvent('download');
      await page.locator('polku-bench .top').getByRole('button', { name: /zip/i }).click();
      const stream = await (await began).createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      return Buffer.concat(parts);
    },
  };
  return I;
}
