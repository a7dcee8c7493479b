import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import {
  deleteMarkupBackward,
  insertNewlineContinueMarkupCommand,
} from '@codemirror/lang-markdown';
import { foldKeymap, toggleFold } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { Prec, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { ProblemCommands } from '../problems/going.js';
import { toggleMark } from './emphasis.js';
import { toggleTaskBox } from './task-box.js';

/** All keys of the editor. Tab is none of them: it moves on to what stands after the editor. */
export function keys(problems: ProblemCommands): Extension {
  return [
    Prec.high(
      keymap.of([
        { key: 'Enter', run: insertNewlineContinueMarkupCommand({ nonTightLists: false }) },
        { key: 'Backspace', run: deleteMarkupBackward },
      ]),
    ),
    keymap.of([
      { key: 'Mod-b', run: toggleMark('**'), preventDefault: true },
      { key: 'Mod-i', run: toggleMark('*'), preventDefault: true },
      { key: 'Mod-Shift-x', run: toggleTaskBox, preventDefault: true },
      // Brackets, which are CodeMirror's keys for these, are hard to reach on a Finnish keyboard.
      { key: 'Shift-Alt-ArrowRight', mac: 'Ctrl-Alt-ArrowRight', run: indentMore },
      { key: 'Shift-Alt-ArrowLeft', mac: 'Ctrl-Alt-ArrowLeft', run: indentLess },
      { key: 'F9', run: toggleFold },
      { key: 'F8', run: problems.next, shift: problems.previous },
      { key: 'Mod-.', run: problems.openFixes, preventDefault: true },
      ...completionKeymap,
      // After the list of completions, which Escape closes first.
      { key: 'Escape', run: problems.close },
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...defaultKeymap,
    ]),
  ];
}

/** How keys are called on this machine, as texts name them. */
export function keyNames(platform: string): { readonly mod: string; readonly indent: string } {
  return /^(?:Mac|iP)/.test(platform)
    ? { mod: 'Cmd', indent: 'Ctrl+Alt+→' }
    : { mod: 'Ctrl', indent: 'Alt+Shift+→' };
}
