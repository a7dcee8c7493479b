import { ContextProvider } from '@lit/context';
import { createActor } from 'xstate';
import '../../components/exercise/exercise.element.js';
import type { PolkuExercise } from '../../components/exercise/exercise.element.js';
import type { Exercise } from '../../src/course/course.js';
import type { ExerciseType } from '../../src/course/exercise-type.js';
import {
  courseContext,
  skillsContext,
  speechContext,
  translatorContext,
  type SkillsSource,
} from '../../src/element/contexts.js';
import type { ExerciseElement } from '../../src/element/exercise-element.js';
import { base, tokens } from '../../src/element/tokens.css.js';
import { loadExerciseElement } from '../../src/session.js';
import { createTranslator } from '../../src/i18n/translator.js';
import { fakeSpeech, type FakeSpeech } from './fake-speech.js';
import { exerciseMachine, type ExerciseActor } from '../../src/machines/exercise.machine.js';

export interface Mounting {
  readonly exercise: Exercise;
  readonly type: ExerciseType;
  /** The interface's language. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** How much room there is, in pixels. */
  readonly width?: number;
  /** What it can say and hear; unless given, all that it says is over at once. */
  readonly speech?: FakeSpeech;
  /** What the learner has told of their skills; without it there is nobody to ask. */
  readonly skills?: SkillsSource['all'];
}

export interface MountedExercise {
  /** Stands for the course: it has the tokens, and offers the contexts. */
  readonly host: HTMLElement;
  readonly player: PolkuExercise;
  readonly element: ExerciseElement<unknown, unknown>;
  readonly actor: ExerciseActor;
  readonly speech: FakeSpeech;
  /** Resolves when what has happened is shown. */
  settle(): Promise<void>;
  /** Has the interface speak another language from now on. */
  speak(lang: string): Promise<void>;
  remove(): void;
}

/** Puts an exercise into the page, played by its real machine, with nothing that moves. */
export async function mountExercise(mounting: Mounting): Promise<MountedExercise> {
  const { exercise, type, lang = 'en', dir = 'ltr', width } = mounting;
  const { speech = fakeSpeech({ ends: 'at-once' }), skills: all } = mounting;
  await loadExerciseElement(exercise.type);
  const host = hostOf(lang, dir, width);
  const translator = new ContextProvider(host, {
    context: translatorContext,
    initialValue: await createTranslator(lang),
  });
  new ContextProvider(host, { context: speechContext, initialValue: speech.source });
  if (all) new ContextProvider(host, { context: skillsContext, initialValue: { all } });
  host.addEventListener('polku-say', ({ utterance, pace }) => {
    void speech.source.open().then(({ speaker }) => speaker.say(utterance, pace));
  });
  const course = { language: 'en', baseUrl: document.baseURI, teaches: 'fi', hears: true };
  new ContextProvider(host, { context: courseContext, initialValue: course });

  const report = () => undefined;
  const input = { exercise, type, seed: 7, now: () => 0, report };
  const actor = createActor(exerciseMachine, { input }).start();
  const player = document.createElement('polku-exercise');
  player.actor = actor;
  const shown = new Promise((resolve) => player.addEventListener('polku-exercise-shown', resolve));
  host.shadowRoot?.append(player);
  document.body.append(host);
  await shown;

  const element = player.firstElementChild as ExerciseElement<unknown, unknown>;
  const settle = async () => {
    await player.updateComplete;
    await element.updateComplete;
  };
  const speak = async (other: string) => {
    translator.setValue(await createTranslator(other));
    await settle();
  };
  const remove = () => {
    host.remove();
    actor.stop();
  };
  return { host, player, element, actor, speech, settle, speak, remove };
}

function hostOf(lang: string, dir: string, width: number | undefined): HTMLElement {
  const host = document.createElement('main');
  Object.assign(host, { lang, dir });
  host.dataset['motion'] = 'less';
  if (width !== undefined) host.style.inlineSize = `${width}px`;
  const sheets = [base, tokens].flatMap(({ styleSheet }) => styleSheet ?? []);
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
  return host;
}
