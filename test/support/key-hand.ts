import type { CDPSession, Page } from 'playwright-core';
import type { Hand } from './hand.js';
import type { InterfaceTexts } from './interface-texts.js';
import type { Control, Keyboard, KeyScript } from './keyboard.js';

/** Farther than any screen is to go around in. */
const mostMoves = 80;

/** What is pressed to be heard. */
const heard = 'heard';

/** A learner with a keyboard and a screen reader, who never sees the page. */
export async function keyHand(page: Page, { inEnglish }: InterfaceTexts): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  const focused = () => focusedIn(session);
  const own = keyboardOf(page, focused);
  // The scripts look for English names, whatever language the interface speaks.
  const english = keyboardOf(page, focused, inEnglish);
  return {
    async press(name) {
      await own.moveTo((control) => control.role === 'button' && beginsWith(control.name, name));
      await own.press('Enter');
    },
    async answer(type, spec) {
      const url = new URL(`../../src/exercises/${type}/${type}.keys.ts`, import.meta.url);
      const scripts = (await import(url.href)) as Readonly<Record<string, KeyScript>>;
      await scripts[`${type}ByKeys`]!(english, spec);
    },
  };
}

// *Tarkistan* on a tile is not the button *Tarkista*.
function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));
}

function keyboardOf(
  page: Page,
  focused: () => Promise<Control>,
  translate = (name: string) => name,
): Keyboard {
  const translated = (control: Control) => ({ ...control, name: translate(control.name) });
  return {
    focused: async () => translated(await focused()),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    async moveTo(wanted, key = 'Tab') {
      const passed: string[] = [];
      while (passed.length < mostMoves) {
        const control = await focused();
        // A word of the reading may be called as a tile is, and pressing it only says it.
        // What the course says is as it is, even where it begins as a text of the interface does.
        const isWanted = wanted(control) || wanted(translated(control));
        if (control.role !== heard && isWanted) return control;
        passed.push(`${control.role} “${control.name}”`);
        await page.keyboard.press(key);
      }
      throw new Error(`${key} did not get there, but past: ${[...new Set(passed)].join(', ')}`);
    },
  };
}

// As a screen reader is told it, through all shadow roots.
async function focusedIn(session: CDPSession): Promise<Control> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find(
    ({ role, properties = [] }) =>
      role?.value !== 'RootWebArea' &&
      properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const backendNodeId = node?.backendDOMNodeId;
  const { attributes = [] } = backendNodeId
    ? (await session.send('DOM.describeNode', { backendNodeId })).node
    : {};
  const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  return {
    role: attributes.includes('data-hear') ? heard : textOf(node?.role?.value),
    name: textOf(node?.name?.value),
    value: textOf(node?.value?.value),
  };
}
