import { html, nothing, type TemplateResult } from 'lit';
import type { ProseSetting } from '../../element/prose.js';
import type { InterviewEvent } from './interview.events.js';
import type { InterviewView } from './interview.view.js';
import type { Voice } from './voice.controller.js';

/** What all screens of an interview are drawn with. */
export interface Frame {
  readonly view: InterviewView;
  readonly translator: ProseSetting['translator'];
  /** Nothing but deleting can be done any more. */
  readonly isOver: boolean;
  readonly send: (event: InterviewEvent) => void;
}

/** What those are drawn with that come after the beginning. */
export interface Stage extends Frame {
  readonly setting: ProseSetting;
  /** The language that the lesson is written in. */
  readonly language: string;
  readonly voice: Voice;
  /** What was recorded and is about to leave, offered for download. */
  readonly recordings: unknown;
  /** The time it takes, where the learner wants to see it. */
  readonly clock: unknown;
  /** The answer that may be about to be deleted. */
  readonly erasing?: string | undefined;
  readonly askToErase: (id: string | undefined) => void;
  readonly erase: (id: string) => void;
}

/** A button that has the interview go on. */
export function renderAct(
  { translator, send }: Frame,
  look: 'primary' | 'quiet' | 'plain',
  key: string,
  event: InterviewEvent,
): TemplateResult {
  return html`<button
    type="button"
    class=${look}
    part="act"
    data-focus=${look === 'primary' ? 'go-on' : nothing}
    @click=${() => send(event)}
  >
    ${translator.t(key)}
  </button>`;
}

/** Something that is there when it is wanted. */
export function renderFolded(summary: unknown, lang: string, content: unknown): TemplateResult {
  return html`<details>
    <summary lang=${lang}>${summary}</summary>
    ${content}
  </details>`;
}
