import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import {
  closeHoverTooltips,
  hasHoverTooltips,
  type Command,
  type EditorView,
} from '@codemirror/view';
import { announce } from '../../../src/element/announce.js';
import { closeFixBox, openFixBox } from './fix-box.js';
import { problemsAt } from './marked.js';
import type { CardSetting } from './card.js';

/** Commands that lead through the problems, say them, and open what mends them. */
export interface ProblemCommands {
  readonly next: Command;
  readonly previous: Command;
  readonly openFixes: Command;
  readonly openFixesAt: (view: EditorView, at: number) => void;
  readonly close: Command;
}

/** Makes the commands; `setting` is asked for whenever one is used. */
export function problemCommands(setting: () => CardSetting, fixKey: string): ProblemCommands {
  const say = (text: string): void => announce(text, setting().translator.lang);
  const tell = (view: EditorView): boolean => {
    const { t } = setting().translator;
    const [first] = problemsAt(view.state, view.state.selection.main.from);
    if (!first) return (say(t('editor.noProblems')), true);
    const { severity, fix } = first.problem;
    const { number } = view.state.doc.lineAt(first.from);
    const what = t(`editor.${severity}`);
    const told = t('editor.problemAt', { what, line: number, message: first.message });
    say(fix ? `${told} ${t('editor.fixWithKey', { key: fixKey })}` : told);
    return true;
  };
  const openFixesAt = (view: EditorView, at: number): void => {
    const problems = problemsAt(view.state, at);
    const { translator } = setting();
    if (problems.length === 0) say(translator.t('editor.noProblemsHere'));
    else openFixBox(view, problems[0]!.from, problems, setting());
  };
  return {
    next: (view) => (nextDiagnostic(view), tell(view)),
    previous: (view) => (previousDiagnostic(view), tell(view)),
    openFixesAt,
    openFixes: (view) => (openFixesAt(view, view.state.selection.main.from), true),
    close(view) {
      if (closeFixBox(view)) return true;
      if (!hasHoverTooltips(view.state)) return false;
      view.dispatch({ effects: closeHoverTooltips });
      return true;
    },
  };
}
