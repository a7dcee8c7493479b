import { html, nothing, type TemplateResult } from 'lit';
import type { Inline } from '../course/course.js';
import { directionOf } from '../i18n/translator.js';

/**
 * How text in the taught language is heard: `own` makes each run a control; `along` is for what
 * stands in another control, and is said as well when it is tapped. Undefined: not at all.
 */
export type RunHearing = 'own' | 'along' | undefined;

interface RunSetting {
  readonly teaches?: string;
  readonly hear?: RunHearing;
}

/**
 * Renders a run in another language around its content; what is taught stands out. Isolated, or "Kiitos!" in Arabic text has
 * its "!" on the wrong side. It has to wrap as text does, so it cannot be a real button: the course
 * hears of taps and keys on it.
 */
export function renderRun(
  { lang, children }: Inline & { kind: 'run' },
  content: unknown,
  { teaches, hear: hearing }: RunSetting,
): TemplateResult {
  // A word may be explained in a third language.
  const isTaught = teaches === undefined || lang === teaches;
  const hear = isTaught && children.every(isOnlyText) ? hearing : undefined;
  const isOwn = hear === 'own';
  return html`<bdi
    class=${isTaught ? 'run' : nothing}
    lang=${lang}
    dir=${directionOf(lang)}
    ?data-hear=${hear !== undefined}
    role=${isOwn ? 'button' : nothing}
    tabindex=${isOwn ? '0' : nothing}
    >${content}</bdi
  >`;
}

// A control cannot stand in another one.
function isOnlyText(inline: Inline): boolean {
  switch (inline.kind) {
    case 'link':
    case 'audio':
    case 'image':
    case 'gap':
      return false;
    case 'text':
    case 'code':
    case 'break':
      return true;
    default:
      return inline.children.every(isOnlyText);
  }
}
