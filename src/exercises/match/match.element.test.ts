import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, buttonOf, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { match, type MatchResponse } from './match.js';
import { matchReader } from './match.read.js';

const source =
  ':::match\n| Finnish | English |\n|---|---|\n| *avain* | key |\n| *ovi* | door |\n| *hissi* | lift |\n:::';

let shown: MountedExercise;

beforeEach(async () => {
  const { exercise } = compileExercise(source, [matchReader]);
  shown = await mountExercise({ exercise: exercise!, type: match });
});
afterEach(() => shown.remove());

const button = (name: string) => buttonOf(shown, name);
const press = (name: string) => activate(shown, name);
const focused = () => focusedIn(shown);
const matched = () => (shown.actor.getSnapshot().context.response as MatchResponse).matched;
const picked = () =>
  shown.element.renderRoot.querySelector('[aria-pressed="true"]')?.getAttribute('aria-label');

describe('the element of match', () => {
  it('picks the first place, and after each tile the next one without a pair', async () => {
    expect(picked()).to.include('avain');
    await press('Pair for “ovi”: none yet');
    await press('door');
    expect(matched()).to.deep.equal([null, 1, null]);
    expect(picked()).to.include('hissi');
    expect(lastAnnounced()).to.include('“ovi”: door. Now: hissi');
    await press('lift');
    expect(picked()).to.include('avain');
    expect(focused()).to.equal(button('key'));
    await press('key');
    expect(lastAnnounced()).to.include('Each one has a pair.');
    expect(focused()).to.equal(button('“avain”: key. Take back'));
  });

  it('picks a place whose tile goes back, and keeps the focus on it', async () => {
    await press('key');
    await press('door');
    await press('“avain”: key. Take back');
    expect(matched()).to.deep.equal([null, 1, null]);
    expect(picked()).to.include('avain');
    expect(focused()).to.equal(button('Pair for “avain”: none yet'));
  });

  it('takes no tile twice', async () => {
    await press('key');
    await press('key');
    expect(matched()).to.deep.equal([0, null, null]);
    expect(lastAnnounced()).not.to.include('“ovi”: key');
  });

  it('shows the right side beside a wrong one, and where there was none', async () => {
    shown.actor.send({ type: 'answer.changed', response: { matched: [1, null, 2] } });
    shown.actor.send({ type: 'answer.checked' });
    await shown.settle();
    const models = [...shown.element.renderRoot.querySelectorAll('.model .content')];
    expect(models.map((model) => model.textContent?.trim())).to.deep.equal(['key', 'door']);
    expect(shown.element.renderRoot.querySelector('s')?.textContent?.trim()).to.equal('door');
  });
});
