import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isLessonFile, type CompiledFile } from '../../src/authoring/file-compiler.js';
import type { FindMedia } from '../../src/authoring/preview-media.js';
import type { TextLevel } from '../../src/authoring/text-level.js';
import type { DraftFile } from '../../src/draft/draft.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import '../editor/editor.element.js';
import type { EditorFilesEvent } from '../editor/events.js';
import type { EditorVocabulary } from '../editor/vocabulary.js';
import { renderFacts } from './facts.js';
import type { TextPlace, WorkbenchRequest } from './requests.js';
import { renderFile } from './shown-file.js';
import { renderTools } from './tools.js';

/** The file that is open, and what is known of it. */
export interface TextPane {
  readonly file: DraftFile | undefined;
  readonly isReadOnly: boolean;
  /** Of the whole course. */
  readonly problems: readonly Problem[];
  readonly compiled: CompiledFile | undefined;
  readonly levels: readonly TextLevel[];
  readonly vocabulary: EditorVocabulary;
  readonly media: FindMedia;
}

/** The text of the open file, with what can be added to it, and how it stands. */
export function renderText(
  { file, isReadOnly, problems, compiled, levels, vocabulary, media }: TextPane,
  translator: Translator,
  ask: (request: WorkbenchRequest) => void,
): TemplateResult | typeof nothing {
  if (file?.kind !== 'text') return renderFile(file, media, translator);
  const { path, text } = file;
  const addFiles = (files: readonly File[], at?: TextPlace) =>
    ask({ type: 'files.added', files, ...(at && { at }) });
  const tools = {
    insert: () => ask({ type: 'exercise.choice' }),
    addFiles: (files: readonly File[]) => addFiles(files),
    ...(canRecord() && { record: () => ask({ type: 'voice.wanted' }) }),
    beginLesson: () => ask({ type: 'lesson.choice' }),
  };
  return html`${isReadOnly ? nothing : renderTools(tools, translator, isLessonFile(path))}
    <polku-editor
      .path=${path}
      .text=${text}
      .problems=${guard([problems, path], () => problems.filter(({ place }) => place?.file === path))}
      .vocabulary=${vocabulary}
      .readOnly=${isReadOnly}
      .textLang=${compiled?.course.language ?? ''}
      @polku-editor-files=${({ files, line, column }: EditorFilesEvent) => addFiles(files, { line, column })}
    ></polku-editor>
    ${guard([compiled, levels, translator], () =>
      compiled ? renderFacts(compiled, levels, translator) : nothing,
    )}`;
}

function canRecord(): boolean {
  return typeof MediaRecorder === 'function' && navigator.mediaDevices !== undefined;
}
