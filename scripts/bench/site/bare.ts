import { LitElement, html, type TemplateResult } from 'lit';

/** The least that a page with Lit and one static question can be: what the figures are beside. */
class BareQuestion extends LitElement {
  override firstUpdated(): void {
    this.dispatchEvent(new Event('polku-exercise-shown', { bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend>What do you say?</legend>
      <label><input type="radio" name="option" />Hei!</label>
      <label><input type="radio" name="option" />Kiitos!</label>
    </fieldset>`;
  }
}

customElements.define('bare-question', BareQuestion);
document.body.append(document.createElement('bare-question'));
