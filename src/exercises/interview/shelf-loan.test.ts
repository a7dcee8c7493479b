import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { fakeTakes } from '../../../test/support/fake-takes.js';
import { ShelfLoan } from './shelf-loan.controller.js';

const waits = 100;
const gone = waits * 2;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

class Borrower extends LitElement {
  name = 'a';
  readonly loan = new ShelfLoan(this, () => this.name, waits);

  protected override render(): TemplateResult {
    return html`${this.loan.shelf.all.length}`;
  }
}

let takes: ReturnType<typeof fakeTakes>;

before(() => customElements.define('test-borrower', Borrower));
beforeEach(() => (takes = fakeTakes()));
// The next test finds none of these shelves.
afterEach(async () => {
  document.querySelectorAll('test-borrower').forEach((one) => one.remove());
  await pause(gone);
});

async function show(name = 'a'): Promise<Borrower> {
  const element = Object.assign(document.createElement('test-borrower') as Borrower, { name });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('the shelf of an exercise', () => {
  it('renders its element anew when something comes', async () => {
    const element = await show();
    takes.put(element.loan.shelf, 'x', 10);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('1');
  });

  it('stays with an element that is moved, for as long as it is there', async () => {
    const element = await show();
    const { shelf } = element.loan;
    takes.put(shelf, 'x', 10);
    await element.updateComplete;
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await pause(gone);
    expect(takes.bytes).to.equal(10);
    expect(element.loan.shelf).to.equal(shelf);
    takes.put(shelf, 'y', 10);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('2');
    section.remove();
  });

  it('goes over to an element that is made anew for the same exercise', async () => {
    const first = await show();
    const { shelf } = first.loan;
    takes.put(shelf, 'x', 10);
    first.remove();
    takes.releaseUnkept();
    await pause(waits / 2);
    const second = await show();
    expect(second.loan.shelf).to.equal(shelf);
    expect(second.renderRoot.textContent).to.equal('1');
    await pause(gone);
    expect(takes.bytes).to.equal(10);
  });

  it('is of one exercise alone, and of the other where the element shows another one', async () => {
    const [one, other] = [await show(), await show('b')];
    takes.put(one.loan.shelf, 'x', 10);
    expect(other.loan.shelf.all).to.deep.equal([]);
    other.name = 'a';
    expect(other.loan.shelf).to.equal(one.loan.shelf);
    one.remove();
    await pause(gone);
    expect(takes.bytes, 'somebody still has it').to.equal(10);
  });

  it('is let go of when the learner has left, with what comes late', async () => {
    const element = await show();
    const { shelf } = element.loan;
    takes.put(shelf, 'x', 10);
    element.remove();
    takes.put(shelf, 'y', 10);
    expect(takes.bytes).to.equal(20);
    await pause(gone);
    expect(takes.bytes).to.equal(0);
    takes.put(shelf, 'z', 10);
    expect(takes.bytes).to.equal(0);
    takes.put(element.loan.shelf, 'z', 10);
    expect(takes.bytes, 'out of the page').to.equal(0);
    document.body.append(element);
    await element.updateComplete;
    takes.put(element.loan.shelf, 'x', 10);
    expect(takes.bytes, 'back in it').to.equal(10);
  });
});
