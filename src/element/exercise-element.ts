import { consume } from '@lit/context';
import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Block, Exercise, Inline } from '../course/course.js';
import type { Grade, PartGrade, Verdict } from '../course/exercise-type.js';
import { directionOf, type Catalogue, type Translator } from '../i18n/translator.js';
import { courseContext, translatorContext, type CourseSetting } from './contexts.js';
import { exerciseStyles } from './exercise.css.js';
import { icon, type FirstIcon } from './first-icons.js';
import {
  proseSetting,
  renderBlocks,
  renderInlines,
  renderTight,
  type ProseSetting,
} from './prose.js';
import { proseStyles } from './prose.css.js';
import { base, buttons } from './tokens.css.js';

/** The learner has changed their answer. It stays inside the module: the player listens. */
export class ResponseChangeEvent extends Event {
  static readonly type = 'polku-response';
  constructor(readonly response: unknown) {
    super(ResponseChangeEvent.type, { bubbles: true, composed: true });
  }
}

const signs: Record<Verdict, FirstIcon> = {
  right: 'check',
  near: 'near',
  wrong: 'cross',
  missed: 'check',
};

/** The learner has changed an answer of their own that was given before. */
export class ResponseReviseEvent extends Event {
  static readonly type = 'polku-revise';
  constructor(
    readonly exercise: Exercise,
    readonly response: unknown,
  ) {
    super(ResponseReviseEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * What every exercise's element is: it shows a response and asks for another one. It does not
 * grade, store or order anything. One exercise is one shadow root, so that labels, legends and
 * the controls they name stand together.
 */
export abstract class ExerciseElement<Spec, Response> extends LitElement {
  static override styles: CSSResultGroup = [base, buttons, proseStyles, exerciseStyles];

  @property({ attribute: false }) exercise!: Exercise<Spec>;
  @property({ attribute: false }) response!: Response;
  @property({ attribute: false }) grade?: Grade;
  /** Decides the order of what is shuffled. */
  @property({ attribute: false }) seed = 0;
  /** The answer cannot be changed now. */
  @property({ type: Boolean }) locked = false;
  /** Though it is locked: the answer is the learner's own, and they may take it up again. */
  @property({ type: Boolean }) revisable = false;
  /** The hint has been asked for. */
  @property({ type: Boolean }) hinted = false;
  /** The explanation is shown below. */
  @property({ type: Boolean }) explained = false;

  @consume({ context: translatorContext, subscribe: true })
  protected translator!: Translator;
  @consume({ context: courseContext, subscribe: true })
  protected course?: CourseSetting;

  @query('[data-start]') protected start?: HTMLElement;
  @query('.exercise') private whole!: HTMLElement;
  #focused?: HTMLElement | null;
  #focusNext?: string;

  /** The texts that the type brings along. */
  protected abstract readonly strings: Catalogue;

  /** The answer material with its controls, its group named by the prompt. */
  protected abstract renderAnswer(): TemplateResult;

  /** Picks the n-th thing, counted from 1, for who answers with the number keys. */
  pick(_n: number): boolean {
    return false;
  }

  /** Puts the focus where answering starts. */
  override focus(options?: FocusOptions): void {
    const target =
      this.start ?? this.renderRoot.querySelector<HTMLElement>('input, button, select');
    target?.focus(options);
  }

  protected override willUpdate(): void {
    this.translator.add(this.strings);
    this.#focused = this.shadowRoot?.activeElement as HTMLElement | null;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#focusNext && changed.has('response')) {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = undefined;
    }
    this.#keepFocus(this.#focused);
  }

  // A control that goes, or is disabled, would leave the focus to the page, and Enter would no
  // longer reach the lesson. What has the same `data-focus` inherits it, else the exercise.
  #keepFocus(focused: HTMLElement | null | undefined): void {
    const kept = this.shadowRoot?.activeElement;
    if (!focused || (kept && !kept.matches(':disabled'))) return;
    const { focus: name } = focused.dataset;
    const heir = name && this.renderRoot.querySelector<HTMLElement>(`[data-focus="${name}"]`);
    (heir || this.whole).focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { hint, explanation } = this.exercise;
    return html`<div
      class="exercise"
      part="exercise"
      tabindex="-1"
      lang=${this.course?.language ?? nothing}
    >
      ${this.renderAnswer()}
      ${hint && this.hinted ? this.#aside('hint', 'bulb', 'exercise.hint', hint) : nothing}
      ${
        explanation && this.explained
          ? this.#aside('explanation', 'info', 'exercise.explanation', explanation)
          : nothing
      }
    </div>`;
  }

  #aside(
    part: string,
    sign: 'bulb' | 'info',
    key: string,
    blocks: readonly Block[],
  ): TemplateResult {
    return html`<aside class="alert" part=${part}>
      <p class="alert-title" lang=${this.translator.lang}>${icon(sign)}${this.t(key)}</p>
      ${renderBlocks(blocks, this.setting)}
    </aside>`;
  }

  protected get spec(): Spec {
    return this.exercise.spec;
  }

  protected get setting(): ProseSetting {
    return proseSetting(this.translator, this.course);
  }

  /** The setting for text in a control: a tap on it is heard as well as chosen. */
  protected get inControl(): ProseSetting {
    const { setting } = this;
    return { ...setting, hear: setting.hear && 'along' };
  }

  protected t(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.translator.t(key, values);
  }

  /**
   * Asks for another response. The control that asked may then be gone or elsewhere: the focus
   * goes to what `focus` selects, if a control of the exercise had it.
   */
  protected respond(response: Response, focus?: string): void {
    if (this.locked) return;
    const focused = this.shadowRoot?.activeElement;
    this.#focusNext = focused && focused !== this.whole ? focus : undefined;
    this.dispatchEvent(new ResponseChangeEvent(response));
  }

  /** Changes an answer that was given before. */
  protected revise(response: Response): void {
    if (this.revisable) this.dispatchEvent(new ResponseReviseEvent(this.exercise, response));
  }

  protected gradeOf(part: number): PartGrade | undefined {
    return this.grade?.parts[part];
  }

  /** The prompt, to stand in a legend or to name a group. */
  protected renderPrompt(): unknown {
    return html`<div class="prompt" part="prompt">
      ${renderTight(this.exercise.prompt, this.setting)}
    </div>`;
  }

  protected inlines(inlines: readonly Inline[], setting = this.setting): unknown {
    return renderInlines(inlines, setting);
  }

  protected tight(blocks: readonly Block[], setting = this.setting): unknown {
    return renderTight(blocks, setting);
  }

  /** The verdict on a part as a sign with its name: colour is never the only sign. */
  protected renderVerdict(verdict: Verdict | undefined): unknown {
    if (!verdict) return nothing;
    return html`<span class="verdict verdict-${verdict}" lang=${this.translator.lang}
      >${icon(signs[verdict])}<span class="hidden-text">${this.t(`verdict.${verdict}`)}</span></span
    >`;
  }

  /** Which way a text is written; a run in the taught language tells by its own. */
  protected directionOf(blocks: readonly Block[]): 'ltr' | 'rtl' {
    const [first] = blocks;
    const [start] = first?.kind === 'paragraph' ? first.children : [];
    return directionOf(start?.kind === 'run' ? start.lang : (this.course?.language ?? 'en'));
  }

  /** What would have been right, beside what was not. */
  protected renderModel(content: unknown): TemplateResult {
    return html`<span class="model" part="model"
      ><span class="verdict verdict-missed">${icon('check')}</span
      ><span class="hidden-text" lang=${this.translator.lang}
        >${this.t('exercise.rightAnswer')}</span
      ><span class="content">${content}</span></span
    >`;
  }

  /** The author's words for an answer, below it. */
  protected renderFeedback(grade: PartGrade | undefined): unknown {
    if (!grade?.feedback) return nothing;
    return html`<div class="feedback feedback-${grade.verdict}" part="feedback">
      ${renderBlocks(grade.feedback, this.setting)}
    </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-response': ResponseChangeEvent;
    'polku-revise': ResponseReviseEvent;
  }
}
