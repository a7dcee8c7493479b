import { history } from '@codemirror/commands';
import { codeFolding, foldGutter, indentUnit } from '@codemirror/language';
import { search } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  lineNumbers,
} from '@codemirror/view';
import type { Fix } from '../../src/problem.js';
import type { Translator } from '../../src/i18n/translator.js';
import { completion } from './completion/completion.js';
import type { CompletionSetting } from './completion/setting.js';
import { fileDrop } from './file-drop.js';
import { keyNames, keys } from './keys/keys.js';
import { typedMarks } from './keys/typed-marks.js';
import { phrasesOf } from './phrases.js';
import type { CardSetting } from './problems/card.js';
import { fixBox } from './problems/fix-box.js';
import { problemCommands } from './problems/going.js';
import { problemGutter } from './problems/gutter.js';
import { markedField } from './problems/marked.js';
import { colours } from './syntax/colours.js';
import { courseFormat } from './syntax/course-language.js';
import { textDirection } from './text-direction.js';

/** The element that describes the keys, in the editor's shadow root. */
export const keysId = 'keys';

/** What the editor asks its element for, and tells it. */
export interface EditorHost extends CompletionSetting {
  readonly translator: () => Translator;
  readonly isReadOnly: () => boolean;
  readonly applyFix: (fix: Fix) => void;
  readonly tellFiles: (files: readonly File[], at: number) => void;
}

/** All that makes the editor of courses, without what the element around it may change. */
export function extensions(host: EditorHost): Extension {
  const setting = (): CardSetting => ({
    translator: host.translator(),
    applyFix: host.applyFix,
    canFix: !host.isReadOnly(),
  });
  const problems = problemCommands(setting, `${keyNames(navigator.platform).mod}+.`);
  return [
    lineNumbers(),
    problemGutter(host.translator, problems.openFixesAt),
    foldGutter(),
    codeFolding(),
    highlightSpecialChars(),
    highlightActiveLine(),
    surroundings.of([]),
    history(),
    search({ top: true }),
    indentUnit.of('  '),
    EditorView.lineWrapping,
    textDirection,
    courseFormat(),
    colours,
    markedField,
    fixBox,
    completion(host),
    fileDrop(host.tellFiles),
    typedMarks,
    keys(problems),
  ];
}

/** What changes while a file is open: the interface's language, the text's, whether it may be written. */
export interface Surroundings {
  readonly translator: Translator;
  readonly path: string;
  /** The language that the text is written in, for spell checkers and voices. */
  readonly language: string;
  readonly isReadOnly: boolean;
}

/** Holds the surroundings. */
export const surroundings = new Compartment();

/** The surroundings as CodeMirror has them. */
export function surroundingsOf(now: Surroundings): Extension {
  const { translator, path, language, isReadOnly } = now;
  return [
    EditorState.phrases.of(phrasesOf(translator)),
    EditorState.readOnly.of(isReadOnly),
    EditorView.contentAttributes.of({
      'aria-label': translator.t('editor.label', { path }),
      'aria-describedby': keysId,
      // It can take the focus without; checkers of accessibility do not know.
      tabindex: '0',
      spellcheck: 'true',
      autocapitalize: 'sentences',
      ...(language && { lang: language }),
    }),
  ];
}
