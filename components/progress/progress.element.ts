import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Course } from '../../src/course/course.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { ExercisePrompt } from '../../src/pages.js';
import type { Ledger } from '../../src/progress/ledger.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import './anew.element.js';
import { strings as keepStrings } from './keep.strings.js';
import './kept.element.js';
import './learners.element.js';
import './moving.element.js';
import { strings } from './progress.strings.js';
import { BeginAnewEvent } from './requests.js';
import './transfer.element.js';

/** A part of the page that can be gone to. */
export type ProgressSection = 'learners';

/**
 * What becomes of a learner's progress: where it is kept, how it comes along, whose it is, and how
 * it is begun anew.
 *
 * @tag polku-progress
 */
export class PolkuProgress extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) of?: Course;
  @property({ attribute: false }) ledger?: Ledger;
  @property({ attribute: false }) progress?: CourseProgress;
  /** The host keeps the answers itself, and knows who learns. */
  @property({ attribute: false }) hosted = false;
  /** Opens a lesson and gives what it asks. */
  @property({ attribute: false })
  prompts?: (lesson: string) => Promise<readonly ExercisePrompt[] | undefined>;
  /** What the learner has come for. */
  @property({ attribute: false }) section?: ProgressSection | undefined;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  #arrived = false;

  protected override willUpdate(): void {
    this.translator.add(keepStrings);
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ledger, hosted } = this;
    if (!ledger) return nothing;
    return html`<div @polku-learners-change=${this.#renewNames}>
      <polku-kept .ledger=${ledger} .hosted=${hosted}></polku-kept>
      <polku-transfer .ledger=${ledger} .hosted=${hosted}></polku-transfer>
      ${
        hosted
          ? nothing
          : html`<polku-moving></polku-moving> <polku-learners .ledger=${ledger}></polku-learners>`
      }
      <polku-anew
        .of=${this.of}
        .progress=${this.progress}
        .prompts=${this.prompts}
        @polku-begin-anew=${this.#beginAnew}
      ></polku-anew>
    </div>`;
  }

  protected override updated(_: PropertyValues): void {
    if (this.#arrived || !this.section) return;
    this.#arrived = true;
    void this.#arrive(this.section);
  }

  async #arrive(section: ProgressSection): Promise<void> {
    const found = this.renderRoot.querySelector<LitElement>(`polku-${section}`);
    await found?.updateComplete;
    found?.scrollIntoView({ block: 'start', behavior: 'instant' });
    found?.focus();
  }

  // It goes one step further out than the part that asks, and not to the host.
  readonly #beginAnew = ({ lesson, item }: BeginAnewEvent): void => {
    this.dispatchEvent(new BeginAnewEvent(lesson, item));
  };

  // Each part says who learns in its own words.
  readonly #renewNames = (): void => {
    for (const part of this.renderRoot.querySelectorAll<LitElement>(
      'polku-transfer, polku-learners',
    ))
      part.requestUpdate();
  };
}

define('polku-progress', PolkuProgress);

declare global {
  interface HTMLElementTagNameMap {
    'polku-progress': PolkuProgress;
  }
}
