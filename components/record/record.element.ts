import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Course } from '../../src/course/course.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { createTranslator, type Translator } from '../../src/i18n/translator.js';
import { recordSheet } from '../../src/paper/record-sheet.js';
import { dayOf, durationOf, statusOf, summaryOf } from '../../src/paper/record-texts.js';
import { recordFile, recordOf, type KnownLog } from '../../src/pages.js';
import type { Ledger } from '../../src/progress/ledger.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import type { CourseRecord, LessonRecord } from '../../src/progress/record.js';
import { PageRetryEvent, renderStuck, tellStuck } from '../page/stuck.js';
import { strings as paperStrings } from '../paper/paper.strings.js';
import { printPaper } from '../paper/print.js';
import { Printing } from '../paper/printing.js';
import { recordStyles } from './record.css.js';
import { strings } from './record.strings.js';

/**
 * What a learner did in a course: to look at, to print on one page, to save as a file.
 *
 * @tag polku-record
 */
export class PolkuRecord extends LitElement {
  static override styles = [base, buttons, recordStyles];

  @property({ attribute: false }) of?: Course;
  @property({ attribute: false }) ledger?: Ledger;
  /** Changes with each answer: the log is then read again. */
  @property({ attribute: false }) progress?: CourseProgress;
  /** Milliseconds since 1970. */
  @property({ attribute: false }) now = () => Date.now();

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private log?: KnownLog;
  @query('input') private nameField!: HTMLInputElement;
  readonly #printing = new Printing(this, () => this.translator);
  #readings = 0;
  #unfollow?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.translator.add(strings);
    this.translator.add(paperStrings);
    if (changed.has('ledger')) this.#follow();
    if (changed.has('ledger') || changed.has('progress')) void this.#read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { of: course, log } = this;
    if (!course || !log) return nothing;
    const { t, lang } = this.translator;
    const { facts, isWhole } = log;
    const stuck = isWhole ? nothing : renderStuck(this.translator, 'record.unread', this.#retry);
    // Nothing is known: that is not the same as nothing done.
    if (!isWhole && facts.length === 0) return stuck;
    const record = recordOf(course, facts);
    const done = record.lessons.filter(({ status }) => status !== 'new');
    return html`<div lang=${lang}>
      ${stuck}
      <p>${t('record.intro')}</p>
      <ul class="summary">
        ${summaryOf(record, { t, language: lang }).map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="self">
        <strong>${t('record.selfReported')}</strong> ${t('record.selfReportedWhy')}
      </p>
      <ol role="list" class="lessons">
        ${done.map((lesson) => this.#renderLesson(lesson, record, course))}
      </ol>
      ${facts.length > 0 ? this.#renderActions(record, course) : nothing}
    </div>`;
  }

  #renderLesson(lesson: LessonRecord, record: CourseRecord, { language }: Course): TemplateResult {
    const { t, lang } = this.translator;
    const { title, completedAt, lastAt = 0, spent, percent } = lesson;
    const meta = [
      statusOf(lesson, record, { t, language: lang }),
      dayOf(completedAt ?? lastAt, lang),
      durationOf(spent, lang),
      ...(percent === undefined ? [] : [t('record.score', { percent })]),
    ];
    return html`<li>
      <span class="title" lang=${language}>${title}</span>
      <span class="meta">${meta.join(' · ')}</span>
    </li>`;
  }

  #renderActions(record: CourseRecord, course: Course): TemplateResult {
    const { t } = this.translator;
    return html`<div class="name">
        <label for="name">${t('record.name')}</label>
        <input id="name" autocomplete="name" maxlength="80" aria-describedby="name-note" />
        <p id="name-note">${t('record.nameNote')}</p>
      </div>
      <div class="actions">
        <button class="primary" part="print" @click=${() => this.#print(record, course)}>
          ${icon('print')}${t('paper.print')}
        </button>
        <button class="quiet" part="save" aria-describedby="save-note" @click=${this.#save}>
          ${t('record.save')}
        </button>
      </div>
      ${this.#printing.renderRefusal()}
      <p class="soft" id="save-note">${t('record.saveNote')}</p>`;
  }

  // What could not be read may be there again once the ledger's state has changed.
  #follow(): void {
    this.#unfollow?.();
    this.#unfollow = this.ledger?.onState(() => void this.#read());
  }

  async #read(): Promise<void> {
    const { of: course, ledger } = this;
    if (!course || !ledger) return;
    const reading = (this.#readings += 1);
    const log = await ledger.facts(course.id);
    // Else there is a later reading, which knows more.
    if (reading !== this.#readings) return;
    this.log = log;
    if (!log.isWhole) tellStuck(this.translator, 'record.unread');
  }

  readonly #retry = (): void => {
    void this.#read();
    this.dispatchEvent(new PageRetryEvent());
  };

  // In the course's language: it is shown to those who know the course.
  async #print(record: CourseRecord, { language, units }: Course): Promise<void> {
    const translator = await createTranslator(language);
    translator.add(strings);
    const document = recordSheet(record, {
      t: translator.t,
      language: translator.lang,
      courseLanguage: language,
      units,
      name: this.nameField.value.trim(),
      now: this.now(),
      isPartial: !this.log?.isWhole,
    });
    const print = { document, translator, baseUrl: '' };
    await this.#printing.run((signal) => printPaper(print, signal));
  }

  readonly #save = (): void => {
    if (!this.log) return;
    const file = recordFile(this.of!, this.log, this.now());
    const json = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
    const href = URL.createObjectURL(json);
    const link = Object.assign(document.createElement('a'), {
      href,
      download: `${file.course.id}-${file.made.slice(0, 10)}.json`,
    });
    link.click();
    // The browser may take the file only after this task.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  };
}

define('polku-record', PolkuRecord);

declare global {
  interface HTMLElementTagNameMap {
    'polku-record': PolkuRecord;
  }
}
