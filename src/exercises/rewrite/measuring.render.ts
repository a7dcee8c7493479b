import { html, type LitElement, type TemplateResult } from 'lit';
import type { Block } from '../../course/course.js';
import { renderBlocks, type ProseSetting } from '../../element/prose.js';
import type { FindingKind } from '../../finnish/measures/counts.js';
import { rulesFor } from '../../finnish/measures/languages.js';
import { measurer, type MeasuredText } from '../../finnish/measures/measure.js';
import type { Rules } from '../../finnish/measures/rules.js';
import { textOfBlocks } from './block-text.js';
import { renderMarkedBlocks, renderMarkedLines } from './marks.render.js';
import { kindOf, type MeasureName } from './measure-rows.js';
import './measures.element.js';
import type { MeasureChooseEvent } from './measures.element.js';
import type { RewriteSpec } from './rewrite.js';

/** Starts measuring the texts of an exercise, once what is measured in their language is there. */
export async function startMeasuring(host: LitElement, spec: RewriteSpec): Promise<Measuring> {
  return new Measuring(host, spec, await rulesFor(spec.lang));
}

/** Measures the texts of an exercise, and marks in them what the learner has chosen. */
export class Measuring {
  readonly #host: LitElement;
  readonly #spec: RewriteSpec;
  readonly #rules: Rules;
  readonly #measureOwn: (text: string) => MeasuredText;
  readonly #original: MeasuredText;
  readonly #model: MeasuredText;
  #own: MeasuredText;
  #chosen?: MeasureName;

  constructor(host: LitElement, spec: RewriteSpec, rules: Rules) {
    this.#host = host;
    this.#spec = spec;
    this.#rules = rules;
    this.#original = measurer(rules)(textOfBlocks(spec.original));
    this.#model = measurer(rules)(textOfBlocks(spec.model));
    this.#measureOwn = measurer(rules);
    this.#own = this.#measureOwn('');
  }

  /** Takes notice of what is written by now. */
  measure(own: string): void {
    this.#own = this.#measureOwn(own);
  }

  renderOriginal(setting: ProseSetting): unknown {
    return this.#renderBlocks(this.#spec.original, this.#original, setting);
  }

  renderModel(setting: ProseSetting): unknown {
    return this.#renderBlocks(this.#spec.model, this.#model, setting);
  }

  /** What is written, line by line. */
  renderOwn(): unknown {
    return renderMarkedLines(this.#own, this.#kind);
  }

  /** The measures of all texts that are to be seen. */
  renderTable(withModel: boolean): TemplateResult {
    const texts = [
      { name: 'original', measured: this.#original },
      { name: 'own', measured: this.#own },
      ...(withModel ? [{ name: 'model', measured: this.#model }] : []),
    ];
    return html`<polku-measures
      .texts=${texts}
      .language=${this.#spec.lang}
      .rules=${this.#rules}
      .chosen=${this.#chosen}
      @polku-measure-choose=${this.#choose}
    ></polku-measures>`;
  }

  readonly #choose = ({ name }: MeasureChooseEvent): void => {
    this.#chosen = name;
    this.#host.requestUpdate();
  };

  #renderBlocks(blocks: readonly Block[], measured: MeasuredText, setting: ProseSetting): unknown {
    const kind = this.#kind;
    if (!kind) return renderBlocks(blocks, setting);
    return renderMarkedBlocks(blocks, measured, kind, setting);
  }

  get #kind(): FindingKind | undefined {
    return this.#chosen && kindOf(this.#chosen);
  }
}
