import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, buttonOf, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { sort, type SortResponse } from './sort.js';
import { sortReader } from './sort.read.js';

const source = ':::sort\n- **Yes**\n  - *a*\n  - *b*\n- **No**\n  - *c*\n:::';

let shown: MountedExercise;

beforeEach(async () => {
  const { exercise } = compileExercise(source, [sortReader]);
  shown = await mountExercise({ exercise: exercise!, type: sort });
});
afterEach(() => shown.remove());

const button = (name: string) => buttonOf(shown, name);
const press = (name: string) => activate(shown, name);
const focused = () => focusedIn(shown);
const placed = () => (shown.actor.getSnapshot().context.response as SortResponse).placed;
const present = () => shown.element.renderRoot.querySelector('.present')?.textContent?.trim();

describe('the element of sort', () => {
  it('hands out one thing after the other, the focus staying on the group', async () => {
    const seen: string[] = [];
    for (let left = 3; left > 0; left--) {
      seen.push(present()!);
      await press(`Put “${present()}” into: Yes`);
      if (left > 1) expect(focused()).to.equal(button(`Put “${present()}” into: Yes`));
    }
    expect([...seen].sort()).to.deep.equal(['a', 'b', 'c']);
    expect(placed()).to.deep.equal([0, 0, 0]);
    expect(present()).to.equal('All are in a group.');
    expect(lastAnnounced()).to.include('All are in a group.');
    expect(focused()).to.equal(button(`Take back: ${seen.at(-1)}`));
  });

  it('comes back to what is put off', async () => {
    const seen: string[] = [];
    for (let times = 0; times < 4; times++) {
      seen.push(present()!);
      await press('Later');
    }
    expect(seen[3]).to.equal(seen[0]);
    expect(new Set(seen).size).to.equal(3);
    expect(lastAnnounced()).to.include(`Now: ${present()}`);
  });

  it('takes what goes back into the hand at once', async () => {
    const first = present()!;
    await press(`Put “${first}” into: No`);
    await press(`Take back: ${first}`);
    expect(placed()).to.deep.equal([null, null, null]);
    expect(present()).to.equal(first);
    expect(focused()).to.equal(button(`Put “${first}” into: Yes`));
  });

  it('takes number keys for the groups, as long as there is something to sort', async () => {
    expect(shown.element.pick(3)).to.be.false;
    for (let left = 3; left > 0; left--) {
      expect(shown.element.pick(2)).to.be.true;
      await shown.settle();
    }
    expect(placed()).to.deep.equal([1, 1, 1]);
    expect(shown.element.pick(1)).to.be.false;
  });

  it('takes nothing any more once it is checked', async () => {
    await press(`Put “${present()}” into: No`);
    shown.actor.send({ type: 'answer.checked' });
    await shown.settle();
    const before = lastAnnounced();
    expect(shown.element.pick(1)).to.be.false;
    expect(lastAnnounced()).to.equal(before);
  });

  it('names the right group beside a wrong one, and puts there what was left over', async () => {
    shown.actor.send({ type: 'answer.changed', response: { placed: [1, null, null] } });
    shown.actor.send({ type: 'answer.checked' });
    await shown.settle();
    const groups = [...shown.element.renderRoot.querySelectorAll('.group')];
    const models = groups.map((group) =>
      [...group.querySelectorAll('.model > .content')]
        .map((model) => model.textContent?.trim())
        .sort(),
    );
    expect(models).to.deep.equal([['b'], ['Yes', 'c']]);
  });
});
