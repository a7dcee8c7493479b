import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';

/** What has the focus, as the browser tells a screen reader. */
export interface Control {
  readonly role: string;
  readonly name: string;
  readonly value: string;
}

/** All that a person with a keyboard and a screen reader has: keys, and what is said. */
export interface Keyboard {
  /** `Tab`, `Shift+Tab`, `ArrowDown`, `Enter`, `Space`, `1` … */
  press(keys: string): Promise<void>;
  /** Types a text into what has the focus. */
  type(text: string): Promise<void>;
  /** What has the focus. */
  focused(): Promise<Control>;
  /** Presses a key, Tab unless said otherwise, until what is wanted has the focus. */
  moveTo(wanted: (control: Control) => boolean, key?: string): Promise<Control>;
}

/** How a person with a keyboard gives the right response: what `<type>.keys.ts` exports. */
export type KeyScript<Spec = unknown> = (keyboard: Keyboard, spec: Spec) => Promise<void>;

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly value?: string | number;
  readonly focused?: boolean;
  readonly children?: readonly AccessibleNode[];
}

/** Farther than any exercise is to go around in. */
const mostMoves = 60;

/** The real keyboard of the page that the test runs in. */
export const keyboard: Keyboard = {
  async press(keys) {
    const [key, ...modifiers] = keys.split('+').reverse() as [string, ...string[]];
    for (const down of modifiers) await sendKeys({ down });
    await sendKeys({ press: key });
    for (const up of modifiers) await sendKeys({ up });
    await nextTask();
  },
  async type(text) {
    await sendKeys({ type: text });
    await nextTask();
  },
  async focused() {
    const root = (await a11ySnapshot({})) as unknown as AccessibleNode;
    const { role, name = '', value = '' } = focusedIn(root) ?? root;
    return { role, name: name.trim(), value: String(value) };
  },
  async moveTo(wanted, key = 'Tab') {
    const passed: string[] = [];
    while (passed.length < mostMoves) {
      const control = await this.focused();
      if (wanted(control)) return control;
      passed.push(`${control.role} “${control.name}”`);
      await this.press(key);
    }
    throw new Error(`${key} did not get there, but past: ${[...new Set(passed)].join(', ')}`);
  },
};

function focusedIn(node: AccessibleNode): AccessibleNode | undefined {
  for (const child of node.children ?? []) {
    const found = focusedIn(child);
    if (found) return found;
  }
  // The page itself counts as focused when nothing in it is.
  return node.focused && node.role !== 'RootWebArea' ? node : undefined;
}

// Not a frame: in a page behind another one they come once a second.
function nextTask(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}
