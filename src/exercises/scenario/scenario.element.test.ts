import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, buttonOf, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import {
  mountExercise,
  type MountedExercise,
  type Mounting,
} from '../../../test/support/mount-exercise.js';
import {
  pseudoLocale,
  registerPseudoLocale,
  textsIn,
} from '../../../test/support/pseudo-locale.js';
import { until } from '../../../test/support/until.js';
import type { PolkuRoute } from './route.element.js';
import { scenario, type ScenarioResponse } from './scenario.js';
import { scenarioReader } from './scenario.read.js';

registerPseudoLocale();

const source = `:::scenario
A member stops you.

### Corridor
“Can I talk to you?”

- [x] [Listen to her](#room) {trust+1}
  > She decides what happens next.
- [ ] [Call the manager](#manager)
  > You went over her head.

### Room
She tells you.

- [ ] [Come along, unasked](#gone) {if="trust>=2"}
  > Not seen here.
- [x] [Ask what she wants](#plan)
  > It is her matter.

### Manager
He asks for a name.

- [ ] [Give him the name](#gone)
  > Now he knows it, too.
- [ ] [Say nothing](#room)
  > You can still ask her.

### Plan
It is written down.

### Gone
She has left.
:::`;

let mounted: MountedExercise;

async function mount(more: Partial<Mounting> = {}, text = source): Promise<void> {
  const { exercise } = compileExercise(text, [scenarioReader], true);
  mounted = await mountExercise({ exercise: exercise!, type: scenario, ...more });
}

afterEach(() => mounted.remove());

function response(): ScenarioResponse {
  return mounted.actor.getSnapshot().context.response as ScenarioResponse;
}

function shown(selector: string): readonly string[] {
  const found = [...mounted.element.renderRoot.querySelectorAll(selector)];
  return found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

async function shownRoute(): Promise<PolkuRoute> {
  const route = await until(() =>
    mounted.element.renderRoot.querySelector<PolkuRoute>('polku-route:defined'),
  );
  await route.updateComplete;
  return route;
}

async function stops(): Promise<readonly string[]> {
  const { renderRoot } = await shownRoute();
  return [...renderRoot.querySelectorAll('.stop')].map(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}

describe('going through a scenario', () => {
  it('shows the situation with the first section, and its choices', async () => {
    await mount();
    expect(shown('.prompt, h4, .card')).to.deep.equal([
      ...['A member stops you.', 'Corridor', 'Listen to her', 'Call the manager'],
    ]);
    expect(shown('details, .last, .tools')).to.be.empty;
  });

  it('says what came of a choice, then what happens, and folds the situation away', async () => {
    await mount();
    await activate(mounted, 'Listen to her');
    expect(response()).to.deep.equal({ route: [0], found: [], ended: [] });
    expect(shown('.last, h4, .card')).to.deep.equal([
      'You chose: Listen to her Worth recommending She decides what happens next.',
      ...['Room', 'Ask what she wants'],
    ]);
    const details = mounted.element.renderRoot.querySelector('details');
    expect(details?.open).to.be.false;
    expect(details?.querySelector('.prompt')).to.exist;
  });

  it('has the focus on the new section, named by its title, and says what came of it', async () => {
    await mount();
    await activate(mounted, 'Call the manager');
    const scene = focusedIn(mounted);
    expect(scene?.className).to.equal('scene');
    expect(scene?.getAttribute('aria-labelledby')).to.equal('title');
    // What is the course's is read with the focus, in its own language.
    expect(scene?.getAttribute('aria-describedby')).to.equal('last');
    expect(shown('#last')).to.deep.equal([
      'You chose: Call the manager There is a better way You went over her head.',
    ]);
    expect(lastAnnounced()).to.equal('There is a better way.');
    expect(shown('.last .mark')).to.deep.equal(['There is a better way']);
  });

  it('marks nothing where nothing is worth recommending', async () => {
    await mount();
    await activate(mounted, 'Call the manager');
    await activate(mounted, 'Say nothing');
    expect(shown('.last')).to.deep.equal(['You chose: Say nothing You can still ask her.']);
  });

  it('takes choices by the number in which they are offered', async () => {
    await mount();
    expect(mounted.element.pick(3)).to.be.false;
    expect(mounted.element.pick(1)).to.be.true;
    await mounted.settle();
    expect(mounted.element.pick(2)).to.be.false;
    expect(mounted.element.pick(1)).to.be.true;
    await mounted.settle();
    expect(response()).to.deep.equal({ route: [0, 1], found: [3], ended: [0, 1] });
  });

  it('goes back as often as one likes, and no further', async () => {
    await mount();
    await activate(mounted, 'Call the manager');
    await activate(mounted, 'Say nothing');
    await activate(mounted, 'One choice back');
    expect(shown('h4')).to.deep.equal(['Manager']);
    await activate(mounted, 'One choice back');
    expect(shown('h4')).to.deep.equal(['Corridor']);
    expect(() => buttonOf(mounted, 'One choice back')).to.throw();
    expect(response()).to.deep.equal({ route: [], found: [], ended: [] });
    expect(focusedIn(mounted)?.className).to.equal('scene');
  });

  it('shows at the end the way, what it was worth, and how many endings there are', async () => {
    await mount();
    await activate(mounted, 'Call the manager');
    await activate(mounted, 'Give him the name');
    expect(shown('.end')).to.deep.equal(['This is how it ended this time. 1 of 2 endings found.']);
    expect(lastAnnounced()).to.include('1 of 2 endings found.');
    expect(await stops()).to.deep.equal([
      'Corridor Call the manager There is a better way You went over her head. Worth recommending here: Listen to her',
      'Manager Give him the name Now he knows it, too.',
      'Gone',
    ]);
    const { renderRoot } = await shownRoute();
    expect(renderRoot.textContent).to.include(
      'There was one place where something could be recommended. You chose something else there.',
    );
    expect(renderRoot.textContent).to.include('There are other endings.');
    expect(renderRoot.textContent, 'nothing is given away').not.to.include('Plan');
  });

  it('is played again, and remembers the endings found', async () => {
    await mount();
    for (const name of ['Call the manager', 'Give him the name', 'Try another way']) {
      await activate(mounted, name);
    }
    expect(response()).to.deep.equal({ route: [], found: [4], ended: [1, 0] });
    expect(shown('.prompt, h4')).to.deep.equal(['A member stops you.', 'Corridor']);
    for (const name of ['Listen to her', 'Ask what she wants']) await activate(mounted, name);
    expect(shown('.end')).to.deep.equal(['This is how it ended this time. 2 of 2 endings found.']);
    expect((await shownRoute()).renderRoot.textContent).not.to.include('other endings');
  });

  it('shows when it is over the ending and the way, with nothing to press', async () => {
    await mount();
    for (const name of ['Listen to her', 'Ask what she wants']) await activate(mounted, name);
    mounted.actor.send({ type: 'answer.checked' });
    await mounted.settle();
    expect(mounted.actor.getSnapshot().value).to.equal('settled');
    expect(await stops()).to.have.length(3);
    expect(shown('button')).to.be.empty;
    expect(mounted.element.pick(1)).to.be.false;
    expect(focusedIn(mounted), 'the focus stays').to.exist;
  });

  it('shows the last way that came to an ending when it is over in the middle of another one', async () => {
    await mount();
    const moves = ['Listen to her', 'Ask what she wants', 'Try another way', 'Call the manager'];
    for (const name of moves) await activate(mounted, name);
    mounted.actor.send({ type: 'answer.checked' });
    await mounted.settle();
    expect(mounted.element.pick(1)).to.be.false;
    expect(shown('h4, .end, .card, .tools')).to.deep.equal([
      ...['Plan', 'This is how it ended this time. 1 of 2 endings found.'],
    ]);
    expect(await stops()).to.have.length(3);
    const { renderRoot } = await shownRoute();
    expect(renderRoot.textContent).not.to.include('There are other endings.');
  });

  it('is not ended by Enter in the middle of another way', async () => {
    await mount();
    const press = () => {
      const event = new KeyboardEvent('keydown', {
        ...{ key: 'Enter', bubbles: true, composed: true, cancelable: true },
      });
      focusedIn(mounted)!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await activate(mounted, 'Listen to her');
    expect(press(), 'the lesson says that there is something to answer').to.be.false;
    await activate(mounted, 'Ask what she wants');
    expect(press(), 'the lesson goes on').to.be.false;
    await activate(mounted, 'Try another way');
    expect(press()).to.be.true;
  });

  it('says in its own language what it says, and nothing where there is nothing to say', async () => {
    await mount({ lang: 'fi' });
    await activate(mounted, 'Call the manager');
    const status = document.querySelector<HTMLElement>('[data-polku-status]')!;
    expect([status.lang, lastAnnounced()]).to.deep.equal(['fi', 'On parempikin tapa.']);
    await activate(mounted, 'Say nothing');
    expect(lastAnnounced()).to.equal('On parempikin tapa.');
  });

  it('goes to where a response from elsewhere is', async () => {
    await mount();
    mounted.actor.send({ type: 'answer.changed', response: { route: [1, 1], found: [4] } });
    await mounted.settle();
    expect(shown('h4')).to.deep.equal(['Room']);
    await activate(mounted, 'One choice back');
    expect(response()).to.deep.equal({ route: [1], found: [4], ended: [] });
  });

  it('moves only where motion is wished for', async () => {
    await mount();
    const animations = () => mounted.element.renderRoot.querySelector('.scene')?.getAnimations();
    await activate(mounted, 'Listen to her');
    expect(animations()).to.have.length(0);
    delete mounted.host.dataset['motion'];
    await activate(mounted, 'One choice back');
    expect(animations()).to.have.length(1);
  });

  it('tells its own words in the language of the interface, and the author’s in the course’s', async () => {
    await mount({ lang: 'fi' });
    await activate(mounted, 'Listen to her');
    const langOf = (selector: string) =>
      mounted.element.renderRoot.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
    expect(['.mark', '.ask', '.tools', 'summary'].map(langOf)).to.deep.equal(Array(4).fill('fi'));
    expect(['h4', '.card', '.scene > p', 'details .prompt'].map(langOf)).to.deep.equal([
      ...['en', 'en', 'en', 'en'],
    ]);
  });
});

describe('the end of a scenario', () => {
  const finish = async (more: Partial<Mounting> = {}) => {
    await mount(more);
    const route = { route: [1, 1, 1], found: [] };
    mounted.actor.send({ type: 'answer.changed', response: route });
    await mounted.settle();
    return shownRoute();
  };

  it('is accessible, without style attributes', async () => {
    const { renderRoot } = await finish();
    await expect(mounted.host).to.be.accessible();
    expect(renderRoot.querySelectorAll('[style]').length).to.equal(0);
  });

  it('has no text past the translator', async () => {
    const { renderRoot } = await finish({ lang: pseudoLocale });
    const own = source.replaceAll(/[[\]]/g, '');
    const untranslated = textsIn(renderRoot)
      .filter(({ text }) => !/^⟦[^⟦⟧]*⟧$/.test(text))
      .filter(({ text }) => text.length > 1 && !own.includes(text));
    expect(untranslated).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`has room in 320 px, ${dir}`, async () => {
      await setViewport({ width: 320, height: 640 });
      document.documentElement.dir = dir;
      const { renderRoot } = await finish({ dir, width: 304 });
      mounted.host.style.setProperty('--polku-text-scale', '1.45');
      const outside = [...renderRoot.querySelectorAll('*')].filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -0.5 || right > innerWidth + 0.5;
      });
      document.documentElement.dir = '';
      await setViewport({ width: 800, height: 600 });
      expect(outside.map((one) => one.className)).to.deep.equal([]);
    });
  }
});
