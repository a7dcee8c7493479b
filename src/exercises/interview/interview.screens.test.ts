import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  shortInterview,
  stageInterview,
  type InterviewStage,
} from '../../../test/support/interview-stage.js';
import {
  pseudoLocale,
  registerPseudoLocale,
  textsIn,
} from '../../../test/support/pseudo-locale.js';
import type { Mounting } from '../../../test/support/mount-exercise.js';

registerPseudoLocale();

let stage: InterviewStage;

afterEach(() => stage.mounted.remove());

const toSheet = ['interview.learn', 'interview.answer', 'interview.written'];
const toBack = [...toSheet, 'interview.done', 'interview.answer', 'interview.done'];
const toPairBack = [
  ...['interview.pair', 'interview.partner', 'interview.donePair'],
  ...['interview.partner', 'interview.donePair'],
];
const marks = { texts: ['Olen Amina.'], checks: [], marks: [3, 0, null, null, null] };
const spoken = { id: 'a', question: 'kuka-olet', t: 1e12, mode: 'learn', spoken: [61], ...marks };
const stored = { earlier: [spoken, { ...spoken, id: 'b', mode: 'pair', note: 'Hyvä!' }] };

/** Each screen, and how it is come to. */
const screens: readonly (readonly [name: string, steps: readonly string[]])[] = [
  ['the welcome', []],
  ['the welcome, with earlier answers', ['interview.earlier']],
  ['left out', ['interview.decline']],
  ['asked, with its meaning', ['interview.learn', 'interview.meaning']],
  ['asked again', ['interview.learn', 'Voisitteko puhua hitaammin?']],
  ['asked, to rehearse', ['interview.rehearse']],
  ['asked, of two', ['interview.pair']],
  ['preparing', ['interview.clock', 'interview.learn', 'interview.think']],
  ['preparing, of two', ['interview.pair', 'interview.thinkPair']],
  ['answering aloud', ['interview.learn', 'interview.answer', 'interview.aloud']],
  ['answering in writing', toSheet],
  ['answering, of two', ['interview.pair', 'interview.partner']],
  ['looking back', [...toBack, 'interview.model', 'interview.earlier']],
  ['looking back, of two', toPairBack],
  ['a break', ['interview.learn', 'interview.pause']],
  ['the end', ['interview.learn', 'interview.pause', 'interview.end']],
  ['about to delete', ['interview.learn', 'interview.pause', 'interview.end', 'interview.delete']],
];

async function reach(steps: readonly string[], more: Partial<Mounting> = {}): Promise<void> {
  stage = await stageInterview({ stored, ...more });
  await stage.press(...steps);
  await customElements.whenDefined('polku-recording');
  await stage.mounted.settle();
}

describe('each screen of an interview', () => {
  for (const [name, steps] of screens) {
    it(`is accessible, without style attributes: ${name}`, async () => {
      await reach(steps);
      expect(stage.mounted.element.renderRoot.querySelectorAll('[style]').length).to.equal(0);
      await expect(stage.mounted.host).to.be.accessible();
    });

    it(`has no text past the translator: ${name}`, async () => {
      await reach(steps, { lang: pseudoLocale });
      const own = `${shortInterview.replaceAll(/[*#>[\]]/g, '')} ${JSON.stringify(stored)} Voisitteko toistaa? Voisitteko puhua hitaammin? Totta kai.`;
      const untranslated = textsIn(stage.mounted.element.renderRoot)
        .map(({ text }) => text.replaceAll(/⟦[^⟦⟧]*⟧|\w{3} \d+, \d{4}, \d+:\d+ [AP]M/g, '').trim())
        .filter(
          (text) => /\p{L}{2}/u.test(text) && !own.includes(text.replaceAll(/^[.: ]+|[: ]+$/g, '')),
        );
      expect(untranslated).to.deep.equal([]);
    });
  }

  for (const dir of ['ltr', 'rtl'] as const) {
    describe(`in 320 px with large type, ${dir}`, () => {
      before(async () => {
        await setViewport({ width: 320, height: 640 });
        document.documentElement.dir = dir;
      });
      after(async () => {
        document.documentElement.dir = '';
        await setViewport({ width: 800, height: 600 });
      });

      for (const [name, steps] of screens) {
        it(`has room: ${name}`, async () => {
          const lang = dir === 'rtl' ? 'ar' : 'en';
          await reach(steps, { dir, lang, width: 304 });
          stage.mounted.host.style.setProperty('--polku-text-scale', '1.45');
          await stage.mounted.settle();
          expect(outside(stage.mounted.element.renderRoot)).to.deep.equal([]);
        });
      }
    });
  }
});

/** What reaches over the edges of the page. */
function outside(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5;
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
}
