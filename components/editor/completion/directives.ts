import {
  insertCompletionText,
  pickedCompletion,
  type Completion,
  type CompletionSource,
} from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { Fences } from '../../../src/course/fences.js';
import { directiveLine } from '../syntax/directive.js';
import type { TypeWord, Word } from '../vocabulary.js';
import type { CompletionSetting } from './setting.js';

/** `:::ch` → `:::choice`, and its closing `:::` where there is none. */
export function typeSource({ vocabulary }: CompletionSetting): CompletionSource {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const [, indent, name] = /^( {0,3}):{3,}[ \t]*([^\s{:]*)$/.exec(before) ?? [];
    if (indent === undefined || name === undefined) return null;
    // There it is the end of the block that is being written.
    if (!name && !context.explicit && isInBlock(context.state, line.number)) return null;
    const options = vocabulary().types.map((type): Completion => ({
      ...optionOf(type),
      type: 'type',
      apply: applyType,
    }));
    return { from: context.pos - name.length, options, validFor: /^[^\s{:]*$/ };
  };
}

/** Whether the cursor is behind a bare `:::`, which may end a block as well as begin one. */
export function isAtBareColons({ doc, selection }: EditorState): boolean {
  const { head } = selection.main;
  const line = doc.lineAt(head);
  return /^ {0,3}:{3,}[ \t]*$/.test(line.text.slice(0, head - line.from));
}

/** `{ba` → `{bank}`, `{you=`: what the block's type knows and does not have yet. */
export function attributeSource({ vocabulary }: CompletionSetting): CompletionSource {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const [, , , , name, rest = ''] = directiveLine.exec(before) ?? [];
    const [, inside] = /^[ \t]*\{([^}]*)$/.exec(rest) ?? [];
    const type = vocabulary().types.find((one) => one.name === name);
    if (inside === undefined || !type) return null;

    const [, key, quote = '', value] = /([\w-]+)=("?)([^\s"}]*)$/.exec(inside) ?? [];
    if (key !== undefined && value !== undefined) {
      const values = type.attributes.find((one) => one.name === key)?.values ?? [];
      const options = values.map((one) => ({ label: one, apply: quoted(one, quote) }));
      return { from: context.pos - value.length, options, validFor: /^[^\s"}]*$/ };
    }
    // Within quotation marks there is text of the author's own.
    if ((inside.match(/"/g) ?? []).length % 2 > 0) return null;
    const [typed = ''] = /[\w-]*$/.exec(inside) ?? [];
    return {
      from: context.pos - typed.length,
      options: attributesLeft(type, line.text),
      validFor: /^[\w-]*$/,
    };
  };
}

/** A word as it is shown in the list. */
export function optionOf({ name, about }: Word): Completion {
  return { label: name, ...(about && { detail: about }) };
}

function attributesLeft({ attributes }: TypeWord, line: string): Completion[] {
  const has = (name: string): boolean => new RegExp(`[{\\s]${name}(?=[=\\s}])`).test(line);
  return attributes
    .filter(({ name }) => !has(name))
    .map((one) => ({
      ...optionOf(one),
      type: 'attribute',
      apply: one.kind === 'flag' ? one.name : `${one.name}=`,
    }));
}

function quoted(value: string, quote: string): string {
  return quote || !/[\s"'{}]/.test(value) ? value : `"${value}"`;
}

function applyType(view: EditorView, option: Completion, from: number, to: number): void {
  const { state } = view;
  const line = state.doc.lineAt(from);
  const isBare = state.sliceDoc(to, line.to).trim() === '';
  if (!isBare || isClosed(state, line.number)) {
    view.dispatch(insertCompletionText(state, option.label, from, to));
    return;
  }
  const start = `${option.label}\n`;
  view.dispatch({
    changes: { from, to: line.to, insert: `${start}\n:::` },
    selection: { anchor: from + start.length },
    annotations: pickedCompletion.of(option),
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
}

/** Whether a block is open above a line: one that another one or a step follows has no end. */
function isInBlock({ doc }: EditorState, below: number): boolean {
  const fences = new Fences();
  let isOpen = false;
  for (let number = 1; number < below; number++) {
    const { text } = doc.line(number);
    if (fences.covers(text, number)) continue;
    const [, , colons, , name, rest] = directiveLine.exec(text) ?? [];
    if (colons) isOpen = Boolean(name || rest?.trim());
    else if (/^##(?:\s|$)/.test(text)) isOpen = false;
  }
  return isOpen;
}

/** Whether the block that starts at a line has its closing `:::` before the next one starts. */
function isClosed({ doc }: EditorState, start: number): boolean {
  for (let number = start + 1; number <= doc.lines; number++) {
    const [, , colons, , name, rest] = directiveLine.exec(doc.line(number).text) ?? [];
    if (colons) return !name && !rest?.trim();
  }
  return false;
}
