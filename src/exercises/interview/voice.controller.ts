import type { ReactiveControllerHost } from 'lit';
import { announce } from '../../element/announce.js';
import { utteranceOf } from '../../element/listen.js';
import type { ProseSetting } from '../../element/prose.js';
import type { RecordingKeeper } from '../../element/recording-keeper.js';
import { SpeechController } from '../../element/speech-controller.js';
import type { Problem } from '../../problem.js';
import type { Recording, Utterance } from '../../speech/speech.js';
import type { Ask, InterviewSpec } from './interview.js';
import type { InterviewEvent } from './interview.events.js';
import type { QuestionView } from './interview.view.js';
import { withSentence } from './dictated.js';
import { Dictating } from './dictating.controller.js';
import { phrasesIn } from './phrases.js';
import { mostWritten } from './response.js';
import { ShelfLoan } from './shelf-loan.controller.js';
import type { Shelf } from './shelf.controller.js';

/** The ways of answering. */
export type Way = 'aloud' | 'written';

/** Writing by speaking, where the learner has switched recognition on. */
export interface Dictation {
  readonly isListening: boolean;
  readonly problem?: Problem | undefined;
  /** Starts or stops it for the answer to the question, or to one that follows. */
  readonly press: (index: number) => void;
}

/** What the interview needs from who shows it. */
export interface VoiceStage {
  readonly spec: () => InterviewSpec;
  readonly baseUrl: () => string;
  readonly translator: () => ProseSetting['translator'];
  /** The exercise's id. */
  readonly id: () => string;
  /** The question that is being dealt with. */
  readonly at: () => QuestionView | undefined;
  readonly send: (event: InterviewEvent) => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** What is said and recorded in an interview. What was recorded goes with the element. */
export class Voice {
  readonly speech: SpeechController;

  readonly #host: Host;
  readonly #stage: VoiceStage;
  readonly #loan: ShelfLoan;
  readonly #dictating: Dictating;
  #way?: Way;
  #trouble?: Problem;
  #said?: string;

  constructor(host: Host, stage: VoiceStage) {
    this.#host = host;
    this.#stage = stage;
    this.speech = new SpeechController(host);
    this.#loan = new ShelfLoan(host, () => `${stage.baseUrl()} ${stage.id()}`);
    this.#dictating = new Dictating(host, this.speech, stage.translator);
  }

  /** As it was chosen; until then as the answer was begun. */
  get way(): Way {
    return this.#way ?? (this.#isWritten ? 'written' : 'aloud');
  }

  /** Why it is written instead of recorded. */
  get trouble(): Problem | undefined {
    return this.#trouble;
  }

  /** What the learner has just asked of the interviewer. */
  get said(): string | undefined {
    return this.#said;
  }

  choose(way: Way): void {
    this.#way = way;
    this.#host.requestUpdate();
  }

  /** What cannot be recorded can be written. */
  readonly giveWay = ({ problem }: { readonly problem: Problem }): void => {
    this.#trouble = problem;
    this.choose('written');
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector('textarea')?.focus(),
    );
  };

  /** Gets all that may be needed: browsers want the sound to follow the press at once. */
  prepare(): void {
    void import('../../element/recording.element.js').catch(() => undefined);
    this.speech.open().then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }

  /** What was recorded in this sitting. */
  get shelf(): Shelf {
    return this.#loan.shelf;
  }

  /** Writing by speaking, where the learner has switched recognition on. */
  get dictation(): Dictation | undefined {
    const dictating = this.#dictating;
    if (!dictating.isThere) return undefined;
    const { isListening, problem } = dictating;
    return { isListening, problem, press: (index) => void this.#dictate(index) };
  }

  /** Something else is on the screen now. */
  hush(): void {
    this.#said = undefined;
    this.#dictating.leave();
    this.speech.stop();
  }

  utteranceOf(ask: Ask): Utterance {
    return utteranceOf(ask, this.#stage.spec().lang, this.#stage.baseUrl());
  }

  /** Asks by itself where there is a recording or a voice on the device; else the learner is asked first. */
  async ask(ask: Ask): Promise<void> {
    const utterance = this.utteranceOf(ask);
    const speech = await this.speech.open().catch(() => undefined);
    const kind = ask.audio ? 'on-device' : await speech?.speaker.voiceFor(utterance.lang);
    if (kind === 'on-device' && this.#stage.at()?.ask === ask) await this.speech.say(utterance);
  }

  /** The learner has asked to hear it again, in these words. */
  askAgain(ask: Ask, phrase: string, isSlow: boolean): void {
    this.#said = phrase;
    const { lang } = this.#stage.spec();
    announce(phrasesIn(lang)?.ofCourse ?? '', lang);
    this.#stage.send({ type: 'question.repeated' });
    void this.speech.say(this.utteranceOf(ask), isSlow ? 'slow' : 'normal');
  }

  recordingOf(at: QuestionView, index: number): Recording | undefined {
    return at.answer && this.shelf.get(keyOf(at.answer.id, index));
  }

  /** What was recorded for one answer, as far as it is still there. */
  recordingsOf(answer: string): readonly Recording[] {
    const keys = this.shelf.all.filter(({ key }) => this.questionOf(key).answer === answer);
    return keys.map(({ recording }) => recording);
  }

  keeperOf(at: QuestionView): RecordingKeeper {
    return {
      kept: this.recordingOf(at, at.index),
      // A question that was passed over meanwhile is left without an answer.
      keep: (take, recording) => {
        if (this.#stage.at()?.question.key !== at.question.key) return take.release();
        this.#stage.send({
          type: 'answer.spoken',
          question: at.question.key,
          ask: at.index,
          seconds: recording.seconds,
        });
        const id = this.#stage.at()?.answer?.id;
        if (id === undefined) take.release();
        else this.shelf.put(keyOf(id, at.index), take, recording);
      },
    };
  }

  /** What a recording is called by. */
  questionOf(key: string): { readonly answer: string; readonly index: number } {
    const at = key.lastIndexOf(' ');
    return { answer: key.slice(0, at), index: Number(key.slice(at)) };
  }

  /** Lets go of all that was recorded for an answer, also where it is just being heard. */
  readonly forget = (answer: string): void => {
    for (const { key, recording } of this.shelf.all) {
      if (this.questionOf(key).answer !== answer) continue;
      if (this.speech.speaking?.utterance.audio === recording.url) this.speech.stop();
      this.shelf.remove(key);
    }
  };

  get #isWritten(): boolean {
    return this.#stage.at()?.answer?.texts.some((text) => text.trim() !== '') ?? false;
  }

  async #dictate(index: number): Promise<void> {
    if (this.#dictating.isListening) return this.#dictating.stop();
    const before = this.#stage.at();
    const written = () => this.#stage.at()?.answer?.texts[index] ?? '';
    const sentence = await this.#dictating.start(this.#stage.spec().lang, written);
    if (sentence === undefined || this.#stage.at()?.question !== before?.question) return;
    const text = withSentence(written(), sentence).slice(0, mostWritten);
    this.#stage.send({ type: 'text.changed', ask: index, text });
  }
}

function keyOf(id: string, index: number): string {
  return `${id} ${index}`;
}
