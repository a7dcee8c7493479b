import type { Problem, Fix } from '../../../src/problem.js';
import type { Translator } from '../../../src/i18n/translator.js';
import { fixLabel } from './fix-label.js';
import { severitySign } from './sign.js';

/** What a problem's card is drawn with. */
export interface CardSetting {
  readonly translator: Translator;
  readonly applyFix: (fix: Fix) => void;
  readonly canFix: boolean;
}

/** A problem in words, with the button that mends it: for the tooltip, and for the fixes' box. */
export function problemCard(problem: Problem, message: string, setting: CardSetting): HTMLElement {
  const { severity, fix } = problem;
  const card = document.createElement('div');
  card.className = `problem ${severity}`;
  const text = document.createElement('p');
  text.append(severitySign(severity), severityWord(problem, setting.translator), message);
  card.append(text);
  if (fix && setting.canFix) card.append(fixButton(fix, setting));
  return card;
}

function fixButton(fix: Fix, { translator, applyFix }: CardSetting): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fix';
  button.textContent = fixLabel(fix, translator);
  // The editor keeps its focus when the mouse is used.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => applyFix(fix));
  return button;
}

function severityWord({ severity }: Problem, { t }: Translator): HTMLElement {
  const word = document.createElement('strong');
  word.textContent = `${t(`editor.${severity}`)}: `;
  return word;
}
