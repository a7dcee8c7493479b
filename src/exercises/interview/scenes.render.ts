import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../course/skill.js';
import { plainText } from '../../course/plain-text.js';
import { renderTrouble } from '../../element/trouble.js';
import { renderAnswering } from './answering.render.js';
import { renderAnswers } from './answers.render.js';
import { renderClosing, renderYours, type Closing } from './closing.render.js';
import type { QuestionView } from './interview.view.js';
import { renderLookingBack } from './looking-back.render.js';
import { renderAsked, renderFace, renderPreparing } from './question.render.js';
import { resultOf } from './result.js';
import { renderFolded, type Stage } from './stage.render.js';

/** What the scenes show besides where the interview stands. */
export interface Scenery {
  readonly closing: Closing;
  readonly skills: readonly Skill[];
}

/** What is on the screen; at the beginning of the interview, what was said before. */
export function renderScene(stage: Stage, scenery: Scenery): unknown {
  const { screen, at, sitting, spec } = stage.view;
  if (screen === 'closing') {
    const plain = ({ checks }: QuestionView['question']) => checks.map(plainText);
    return sitting && renderClosing(stage, resultOf(spec, sitting, plain), scenery.closing);
  }
  if (stage.isOver) return renderKept(stage);
  switch (screen) {
    case 'welcome':
      return renderEarlier(stage);
    case 'declined':
    case 'paused':
      return nothing;
    default:
      return at && renderQuestion(stage, at, scenery);
  }
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

function renderEarlier(stage: Stage): unknown {
  const { t, lang } = stage.translator;
  const { answers } = stage.view;
  if (answers.length === 0) return nothing;
  const title = t('interview.earlier', { count: answers.length });
  return renderFolded(title, lang, renderAnswers(stage, answers));
}

function renderKept(stage: Stage): unknown {
  return stage.view.answers.length > 0 ? renderYours(stage) : nothing;
}
