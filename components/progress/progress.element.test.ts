import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { memoryLedger } from '../../src/progress/ledger.memory.js';
import { openLedger } from '../../src/session.js';
import { lastAnnounced } from '../../test/support/controls.js';
import { attempt } from '../../test/support/facts.js';
import type { FakeSite } from '../../test/support/fake-site.js';
import { all, focused, openPage, pagedSite, texts } from '../../test/support/paged-course.js';
import { choose, fileOf, place, played, remember } from '../../test/support/progress-page.js';
import { pseudoLocale, registerPseudoLocale, textsIn } from '../../test/support/pseudo-locale.js';
import { find, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import type { PolkuProgress } from './progress.element.js';

registerPseudoLocale();

describe('the page that keeps progress', () => {
  let site: FakeSite;
  beforeEach(() => (site = pagedSite()));
  afterEach(() => takeAway(site));

  const open = (attributes: Record<string, string> = {}) =>
    openPage<PolkuProgress>('progress', 'polku-progress', attributes);

  it('has a heading for each of its parts, in their order', async () => {
    const [page] = await open();
    const parts = ['kept', 'transfer', 'moving', 'learners', 'anew'];
    const found = parts.map(async (part) => {
      const element = await find(page, `polku-${part}`);
      return (await find(element, 'h3')).textContent;
    });
    expect(await Promise.all(found)).to.deep.equal([
      'Where your answers are',
      'Take your answers along',
      'Move to a new phone',
      'Who learns here',
      'Begin anew',
    ]);
  });

  it('shows what a file would add, adds it, and says that a second time nothing is new', async () => {
    const [page, course] = await open();
    const file = await fileOf(played, 'Aino');
    const transfer = await choose(page, file);
    await find(transfer, '#preview');
    expect(textOf(transfer)).to.include('2 new entries');
    expect(texts(transfer, 'dl div')).to.deep.equal([
      'Exercises answered 0 1 0 now, 1 afterwards',
      'Lessons finished 0 1 0 now, 1 afterwards',
    ]);
    await until(() => focused()?.id === 'preview');
    (await find(transfer, '[part=add]')).click();
    await find(transfer, '[part=added]');
    expect(texts(transfer, '[part=added]')).to.deep.equal(['Done. 2 entries were added.']);
    await until(() => focused()?.getAttribute('part') === 'added');
    // Whoever has no name here has told it with the file.
    const learners = await find(page, 'polku-learners');
    await until(() => texts(learners, '.name')[0] === 'Aino');
    await choose(page, file);
    await until(() => textOf(transfer).includes('There is nothing new in the file.'));
    expect(all(transfer, '[part=add]')).to.deep.equal([]);
    course.remove();
  });

  it('asks whose a file is, and adds somebody new only when that is said', async () => {
    const ledger = openLedger();
    await ledger.append(attempt('other', { ...place, t: 1 }));
    ledger.close();
    const [page] = await open();
    const transfer = await choose(page, await fileOf(played, 'Otso'));
    const [mine, theirs] = await until(() => {
      const found = all<HTMLInputElement>(transfer, 'input[type=radio]');
      return found.length === 2 && found;
    });
    (await find(transfer, '[part=add]')).click();
    await until(() => lastAnnounced() === 'Say first whose answers these are.');
    expect(focused()).to.equal(mine);
    theirs!.click();
    (await find(transfer, '[part=add]')).click();
    await find(transfer, '[part=switch]');
    expect(texts(transfer, '[part=added]')[0]).to.equal('Done. 2 entries were added for Otso.');
    const learners = await find(page, 'polku-learners');
    await until(() => texts(learners, '.name').join() === 'No name yet,Otso');
  });

  it('lets a learner go back, and changes nothing by that', async () => {
    const [page] = await open();
    const transfer = await choose(page, await fileOf(played));
    await find(transfer, '#preview');
    (await find(transfer, '[part=cancel]')).click();
    await until(() => all(transfer, '#preview').length === 0);
    expect(lastAnnounced()).to.equal('Nothing was added.');
    expect(focused()?.getAttribute('part')).to.equal('open');
    expect((await page.ledger!.whole()).facts).to.deep.equal([]);
  });

  for (const [what, text] of [
    ['nothing in it', ''],
    ['half of it', '{"format":"polku-progress","v":1,"facts":[{'],
    ['something else', '{"a":1}'],
    ['a newer form', '{"format":"polku-progress","v":99,"facts":[]}'],
  ] as const) {
    it(`says in words what is wrong with a file with ${what}`, async () => {
      const [page] = await open();
      const transfer = await choose(page, new File([text], 'x.json'));
      const problem = await find(transfer, '[part=problem] polku-problem');
      await until(() => textOf(problem).trim().length > 20);
      await until(() => lastAnnounced() === textOf(problem).trim());
      expect(all(transfer, '#preview')).to.deep.equal([]);
    });
  }

  it('takes one file at a time', async () => {
    const [page] = await open();
    const one = await fileOf(played);
    await choose(page, one, one);
    expect(lastAnnounced()).to.equal('Open one file at a time, please.');
  });

  it('says that answers are not kept, and why', async () => {
    const [page] = await open();
    const problem = { code: 'storage.full', severity: 'error', values: {} } as const;
    page.ledger = memoryLedger({ profile: 'default', problem });
    const kept = await find(page, 'polku-kept');
    await until(() => textOf(kept).includes('Your answers are not being saved.'));
    expect(all(kept, '.bad').length).to.equal(1);
    expect(all(kept, '[part=persist]')).to.deep.equal([]);
  });

  it('tells where another website’s frame keeps answers', async () => {
    const [page] = await open();
    const kept = await find<HTMLElement & { isFramed: boolean }>(page, 'polku-kept');
    kept.isFramed = true;
    await until(() => textOf(kept).includes('shown inside another website'));
  });

  it('begins a lesson anew after having asked, and says so', async () => {
    await remember(played);
    const [page] = await open();
    const anew = await find(page, 'polku-anew');
    const ask = await find(anew, '[data-of="lesson a"]');
    ask.click();
    await until(() => focused()?.id === 'ask');
    (await find(anew, '[part=cancel]')).click();
    await until(() => focused() === ask);
    ask.click();
    (await find(anew, '[part=confirm]')).click();
    await until(() => textOf(anew).includes('You have not begun anything'));
    await until(() => lastAnnounced() === 'Begun anew: Lesson A');
    expect(focused()?.id).to.equal('anew');
    const { facts } = await page.ledger!.facts('paged');
    expect(facts.at(-1)).to.deep.include({ kind: 'reset', course: 'paged', lesson: 'a' });
  });

  it('finds an exercise by how its prompt begins', async () => {
    await remember(played);
    const [page] = await open();
    const { prompts } = page;
    const [first] = (await prompts!('a'))!;
    await remember([attempt(first!.id, { ...place, t: 5000 })]);
    const anew = await find(page, 'polku-anew');
    (await find<HTMLDetailsElement>(anew, 'details')).open = true;
    const button = await find(anew, `[data-of="item a ${first!.id}"]`);
    expect(button.getAttribute('aria-label')).to.equal('Begin anew: some first question');
    button.click();
    (await find(anew, '[part=confirm]')).click();
    await until(async () => {
      const { facts } = await page.ledger!.facts('paged');
      const last = facts.at(-1);
      return last?.kind === 'reset' && last.item === first!.id;
    });
  });

  it('is all translated, with a file open and questions asked', async () => {
    site.files.set('c/course.md', pagedOutline(site).replace('[en]', `[${pseudoLocale}]`));
    await remember(played);
    const [page] = await open({ lang: pseudoLocale });
    await openEverything(page);
    const date = /\d{4}|polku|default|^Otso$|https?:/;
    const untranslated = textsIn(page.renderRoot)
      .filter(({ text }) => !/^⟦[^⟦⟧]*⟧$/.test(text) && !/^[\d ·→]*$/.test(text))
      .filter(
        ({ text, of }) => of !== 'bdi' && !date.test(text) && !/^Lesson A$|^paged$/.test(text),
      )
      .filter(({ text }) => !text.startsWith('Yhdenvertaisuus') && !/^⟦.*⟧/.test(text));
    expect(untranslated).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible and has room in 320 px with all open, ${dir}, ${colorScheme}`, async () => {
        await setViewport({ width: 320, height: 640 });
        await emulateMedia({ colorScheme });
        document.documentElement.dir = dir;
        try {
          await remember(played);
          const [page] = await open();
          await openEverything(page);
          expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
          await expect(page).to.be.accessible();
        } finally {
          document.documentElement.dir = 'ltr';
          await emulateMedia({ colorScheme: 'light' });
          await setViewport({ width: 800, height: 600 });
        }
      });
    }
  }
});

const pagedOutline = (site: FakeSite) => site.files.get('c/course.md') as string;

/** Opens all that can be open at the same time. */
async function openEverything(page: Element): Promise<void> {
  const transfer = await choose(
    page,
    await fileOf([attempt('q9', { ...place, t: 9 }), ...played], 'Otso'),
  );
  await find(transfer, 'fieldset');
  const learners = await find(page, 'polku-learners');
  (await find(learners, '[part=remove]')).click();
  await find(await find(learners, 'polku-removal'), '[part=delete]');
  const anew = await find(page, 'polku-anew');
  (await find<HTMLDetailsElement>(anew, 'details')).open = true;
  (await find(anew, '[data-of=course]')).click();
  await find(anew, '[part=confirm]');
}
