import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Exercise } from '../src/course/course.js';
import type { ExerciseType } from '../src/course/exercise-type.js';
import { exerciseTypes } from '../src/exercises/index.js';
import { compileExercise } from './support/compile-exercise.js';
import { examplesIn } from './support/guide-examples.js';
import { guideOf } from './support/guide.js';
import { keyboard, type KeyScript } from './support/keyboard.js';
import { mountExercise, type MountedExercise, type Mounting } from './support/mount-exercise.js';
import { pseudoLocale, registerPseudoLocale, textsIn } from './support/pseudo-locale.js';
import { halfAnswered, nearResponse, wrongResponses } from './support/responses.js';

// What every exercise's element promises, tried on the examples of its type's guide, in a real
// page with the real machine. A type is tested as soon as it stands in the registry.

registerPseudoLocale();

const entries = await Promise.all(
  exerciseTypes.map(async ({ name, load, reader }) => ({
    type: await load(),
    reader: await reader(),
    examples: examplesIn(await guideOf(name)).filter(({ bad }) => bad === undefined),
  })),
);
const readers = entries.map(({ reader }) => reader);

interface State {
  readonly name: string;
  reach(mounted: MountedExercise, type: ExerciseType, exercise: Exercise): void;
}

const answer = ({ actor }: MountedExercise, response: unknown) => {
  actor.send({ type: 'answer.changed', response });
};
const check = (mounted: MountedExercise, response: unknown) => {
  answer(mounted, response);
  mounted.actor.send({ type: 'answer.checked' });
};

const states: readonly State[] = [
  { name: 'blank', reach: () => undefined },
  { name: 'hinted', reach: ({ actor }) => actor.send({ type: 'hint.opened' }) },
  {
    name: 'half answered',
    reach: (mounted, type, { spec }) => answer(mounted, halfAnswered(type, spec)),
  },
  {
    name: 'checked, all right',
    reach: (mounted, type, { spec }) => check(mounted, type.solution(spec)),
  },
];

const gradedStates: readonly State[] = [
  {
    name: 'checked, wrong',
    reach: (mounted, type, { spec }) => check(mounted, wrongResponses(type, spec)[0]),
  },
  {
    name: 'checked, partly right',
    reach: (mounted, type, { spec }) => check(mounted, wrongResponses(type, spec).at(-1)),
  },
  {
    name: 'tried again',
    reach: (mounted, type, { spec }) => {
      check(mounted, wrongResponses(type, spec).at(-1));
      mounted.actor.send({ type: 'attempt.retried' });
    },
  },
  {
    name: 'settled',
    reach: (mounted, type, { spec }) => {
      check(mounted, wrongResponses(type, spec)[0]);
      mounted.actor.send({ type: 'exercise.continued' });
    },
  },
];

const nearState: State = {
  name: 'checked, nearly right',
  reach: (mounted, type, { spec }) => check(mounted, nearResponse(type, spec)),
};

const junk: readonly unknown[] = [null, 'x', [9, -1, 0.5, 'x', null, {}], ['x'.repeat(5000)]];

let mounted: MountedExercise | undefined;

async function mount(mounting: Mounting): Promise<MountedExercise> {
  mounted = await mountExercise(mounting);
  return mounted;
}

afterEach(() => {
  mounted?.remove();
  mounted = undefined;
});

for (const { type, examples } of entries) {
  for (const { source, untaught, line } of examples) {
    const { exercise } = compileExercise(source, readers, untaught);
    if (!exercise) throw new Error(`Line ${line} of the guide to ${type.name} cannot be played`);

    describe(`element of ${type.name}, as in its guide, line ${line}`, () => {
      promises(type, exercise);
    });
  }
}

function promises(type: ExerciseType, exercise: Exercise): void {
  const { spec } = exercise;
  const isGraded = type.grade(spec, type.solution(spec)) !== undefined;
  const near = nearResponse(type, spec);
  const ownStates = [
    ...states,
    ...(isGraded ? gradedStates : []),
    ...(near === undefined ? [] : [nearState]),
  ];

  for (const state of ownStates) {
    it(`is accessible, and has no style attribute: ${state.name}`, async () => {
      const shown = await mount({ type, exercise });
      state.reach(shown, type, exercise);
      await shown.settle();
      expect(shown.element.renderRoot.querySelectorAll('[style]').length).to.equal(0);
      await expect(shown.host).to.be.accessible();
    });
  }

  it('can be answered with the keyboard alone', async () => {
    const answerByKeys = await keysOf(type.name);
    const shown = await mount({ type, exercise });
    shown.element.focus();
    await answerByKeys(keyboard, spec);
    await shown.settle();
    const { response } = shown.actor.getSnapshot().context;
    if (isGraded) expect(type.grade(spec, response)?.score, JSON.stringify(response)).to.equal(1);
    else expect(response).to.deep.equal(type.solution(spec));
  });

  if (isGraded) {
    it('keeps the focus when it is checked and tried again', async () => {
      const shown = await mount({ type, exercise });
      shown.element.focus();
      expect(focusIn(shown), 'at the start').to.exist;
      check(shown, wrongResponses(type, spec)[0]);
      await keyboard.press('Shift');
      expect(focusIn(shown), 'checked').to.exist;
      shown.actor.send({ type: 'attempt.retried' });
      await keyboard.press('Shift');
      expect(focusIn(shown), 'tried again').to.exist;
    });

    it('has a sign with a name for what was wrong', async () => {
      const hasWrong = (response: unknown) =>
        type.grade(spec, response)?.parts.some((part) => part?.verdict === 'wrong');
      const shown = await mount({ type, exercise });
      check(shown, wrongResponses(type, spec).find(hasWrong));
      await shown.settle();
      const signs = [...shown.element.renderRoot.querySelectorAll('.verdict')];
      expect(signs.map((sign) => sign.textContent?.trim())).to.include('Not right');
    });
  }

  if (near !== undefined) {
    it('has a sign with a name for what is nearly right, and what differs beside it', async () => {
      const shown = await mount({ type, exercise });
      check(shown, near);
      await shown.settle();
      const signs = [...shown.element.renderRoot.querySelectorAll('.verdict-near')];
      expect(signs.map((sign) => sign.textContent?.trim())).to.include('Almost');
      await customElements.whenDefined('polku-difference');
      const named = shown.element.renderRoot.querySelector('polku-difference');
      expect(named?.renderRoot.textContent).to.include('Mind the dots');
    });
  }

  it('survives junk responses', async () => {
    const shown = await mount({ type, exercise });
    const fields = Object.keys(type.blank(spec) as object);
    const records = fields.flatMap((field) => junk.map((list) => ({ [field]: list })));
    for (const response of [...junk, ...records]) {
      answer(shown, response);
      await shown.settle();
      expect(shown.element.renderRoot.querySelector('.exercise')).to.exist;
    }
  });

  it('shows no text of its own past the translator', async () => {
    const own = JSON.stringify(exercise);
    const shown = await mount({ type, exercise, lang: pseudoLocale });
    shown.actor.send({ type: 'hint.opened' });
    const tried = [type.blank(spec), ...wrongResponses(type, spec).slice(0, 1)];
    for (const response of near === undefined ? tried : [...tried, near]) {
      check(shown, response);
      await shown.settle();
      const untranslated = textsIn(shown.element.renderRoot)
        .filter(({ text }) => !/^⟦[^⟦⟧]*⟧$/.test(text))
        // Letters, numbers and signs are the same in all languages.
        .filter(({ text }) => text.length > 1 && !own.includes(JSON.stringify(text).slice(1, -1)));
      expect(untranslated).to.deep.equal([]);
    }
  });

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

      for (const state of ownStates) {
        it(`has room: ${state.name}`, async () => {
          const lang = dir === 'rtl' ? 'ar' : 'en';
          const shown = await mount({ type, exercise, lang, dir, width: 304 });
          shown.host.style.setProperty('--polku-text-scale', '1.45');
          state.reach(shown, type, exercise);
          await shown.settle();
          expect(outside(shown.element.renderRoot)).to.deep.equal([]);
        });
      }
    });
  }
}

async function keysOf(name: string): Promise<KeyScript> {
  const url = new URL(`../src/exercises/${name}/${name}.keys.ts`, import.meta.url).href;
  const found = (await import(url).catch(() => ({}))) as Readonly<Record<string, KeyScript>>;
  const script = found[`${name}ByKeys`];
  if (!script) throw new Error(`src/exercises/${name}/${name}.keys.ts must export ${name}ByKeys`);
  return script;
}

function focusIn({ element }: MountedExercise): Element | null | undefined {
  const active = element.shadowRoot?.activeElement;
  return active?.matches(':disabled') ? null : active;
}

/** What reaches over the edges of the page, apart from what can be scrolled in a frame of its own. */
function outside(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => !element.closest('.table, pre') || element.matches('.table, pre'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5;
    })
    .map(
      (element) =>
        `${element.localName}.${element.getAttribute('class') ?? ''} ${JSON.stringify(element.getBoundingClientRect())}`,
    );
}
