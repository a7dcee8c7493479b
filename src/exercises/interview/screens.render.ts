import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../course/skill.js';
import { plainText } from '../../course/plain-text.js';
import { renderTrouble } from '../../element/trouble.js';
import { renderAnswering } from './answering.render.js';
import { renderClosing, renderYours, type Closing } from './closing.render.js';
import type { QuestionView } from './interview.view.js';
import { renderLookingBack } from './looking-back.render.js';
import { renderAsked, renderFace, renderPreparing } from './question.render.js';
import { resultOf } from './result.js';
import type { Stage } from './stage.render.js';
import { renderDeclined, renderPaused, renderWelcome, type Choosing } from './welcome.render.js';

/** What the screens show besides where the interview stands. */
export interface Scenery {
  readonly choosing: Choosing;
  readonly closing: Closing;
  readonly skills: readonly Skill[];
}

/** What is on the screen. */
export function renderScreen(stage: Stage, scenery: Scenery): unknown {
  const { screen, at, sitting, spec } = stage.view;
  switch (screen) {
    case 'declined':
      return html`${renderDeclined(stage)}${stage.isOver ? renderKept(stage) : nothing}`;
    case 'closing': {
      const plain = ({ checks }: QuestionView['question']) => checks.map(plainText);
      return sitting && renderClosing(stage, resultOf(spec, sitting, plain), scenery.closing);
    }
    default:
      if (stage.isOver) return renderKept(stage);
  }
  if (screen === 'welcome') return renderWelcome(stage, scenery.choosing);
  return screen === 'paused' || !at ? renderPaused(stage) : renderQuestion(stage, at, scenery);
}

function renderQuestion(stage: Stage, at: QuestionView, scenery: Scenery): TemplateResult {
  return html`${renderFace(stage, at)} ${renderTrouble(stage.voice.speech.problem)}
  ${renderPhase(stage, at, scenery)}`;
}

function renderPhase(stage: Stage, at: QuestionView, { skills }: Scenery): TemplateResult {
  switch (stage.view.screen) {
    case 'asked':
      return renderAsked(stage, at);
    case 'preparing':
      return renderPreparing(stage, at, skills);
    case 'answering':
      return renderAnswering(stage, at);
    default:
      return renderLookingBack(stage, at);
  }
}

function renderKept(stage: Stage): unknown {
  return stage.view.answers.length > 0 ? renderYours(stage) : nothing;
}
