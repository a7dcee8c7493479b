import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Exercise } from '../../course/course.js';
import { announce } from '../../element/announce.js';
import { AnswerEraseEvent } from '../../element/erase-event.js';
import { listenStrings } from '../../element/listen.strings.js';
import { OwnPrintEvent } from '../../element/print-event.js';
import type { ProseSetting } from '../../element/prose.js';
import { Aids } from './aids.controller.js';
import { Clock } from './clock.controller.js';
import { strings as criterionStrings } from './criteria.strings.js';
import { strings as dictatingStrings } from './dictating.strings.js';
import type { InterviewSpec } from './interview.js';
import type { InterviewEvent } from './interview.events.js';
import { placeOf, type InterviewView } from './interview.view.js';
import type { InterviewResponse } from './response.js';
import { renderScene } from './scenes.render.js';
import { strings as sceneStrings } from './scenes.strings.js';
import { renderLeaving, renderShelf } from './shelf.render.js';
import { strings as shelfStrings } from './shelf.strings.js';
import type { Stage } from './stage.render.js';
import { Voice } from './voice.controller.js';

export { sceneStyles as styles } from './scenes.css.js';

/** What the learner reads in the scenes. */
export const strings = {
  ...sceneStrings,
  ...criterionStrings,
  ...listenStrings,
  ...shelfStrings,
  ...dictatingStrings,
};

/** What the scenes ask of the element that they are in. */
export interface Theatre {
  readonly exercise: () => Exercise<InterviewSpec>;
  readonly response: () => InterviewResponse;
  readonly setting: () => ProseSetting;
  /** The language that the lesson is written in. */
  readonly language: () => string;
  readonly view: () => InterviewView;
  readonly hasClock: () => boolean;
  /** Nothing but deleting can be done any more. */
  readonly isOver: () => boolean;
  readonly send: (event: InterviewEvent) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** All of an interview that comes after its beginning: what is asked, said and looked back on. */
export class Scenes implements ReactiveController {
  readonly #host: Host;
  readonly #theatre: Theatre;
  readonly #clock: Clock;
  readonly #aids: Aids;
  readonly #voice: Voice;
  /** The answer that may be about to be deleted. */
  #erasing?: string | undefined;
  /** The one that the learner has wanted deleted last. */
  #asked?: string;

  constructor(host: Host, theatre: Theatre) {
    this.#host = host;
    this.#theatre = theatre;
    this.#clock = new Clock(host);
    this.#aids = new Aids(host);
    this.#voice = new Voice(host, {
      spec: () => theatre.view().spec,
      id: () => theatre.exercise().id,
      translator: () => theatre.setting().translator,
      baseUrl: () => theatre.setting().baseUrl,
      at: () => theatre.view().at,
      send: theatre.send,
    });
    host.addController(this);
    if (theatre.isOver()) return;
    this.#voice.prepare();
    void this.#aids.gatherSkills(theatre.view().spec.lang);
  }

  hostUpdate(): void {
    const view = this.#theatre.view();
    const { screen } = view;
    const isCounted = screen === 'preparing' || screen === 'answering';
    this.#clock.countFor(isCounted && this.#theatre.hasClock() ? placeOf(view) : undefined);
  }

  /** What is on the screen now; at the beginning, what was said before. */
  render(): unknown {
    const { voice, recordings, ...stage } = this.#stage;
    const { shelf } = voice;
    return renderScene(
      { ...stage, voice, recordings },
      {
        skills: this.#aids.skills,
        closing: {
          words: this.#aids.words,
          recordings: renderShelf(shelf, this.#nameOfRecording, stage.translator),
          print: this.#print,
        },
      },
    );
  }

  /** What was on the screen is over. */
  leave(): void {
    this.#erasing = undefined;
    this.#voice.hush();
  }

  /** Has answers that are gone taken out of the log, too. */
  letGo(ids: readonly string[]): void {
    this.forget(ids);
    for (const id of ids) {
      const tell = id === this.#asked ? this.#tell : undefined;
      this.#host.dispatchEvent(new AnswerEraseEvent(this.#theatre.exercise(), id, tell));
    }
  }

  /** Lets go of what was recorded for answers that are gone. */
  forget(ids: readonly string[]): void {
    ids.forEach(this.#voice.forget);
  }

  /** Begins what is on the screen now: a question is heard at once. */
  arrive(): void {
    const { screen, at, sitting, spec } = this.#theatre.view();
    if (screen === 'closing') void this.#aids.findWords(spec, sitting);
    if (screen === 'asked' && at && sitting?.mode !== 'pair') void this.#voice.ask(at.ask);
  }

  get #stage(): Stage {
    const { setting, language, view, isOver, send } = this.#theatre;
    const { translator } = setting();
    const { prepare, answer } = view().spec;
    return {
      view: view(),
      translator,
      setting: setting(),
      language: language(),
      voice: this.#voice,
      recordings: renderLeaving(this.#voice.shelf, this.#nameOfRecording, translator),
      clock: this.#clock.render(view().screen === 'preparing' ? prepare : answer),
      isOver: isOver(),
      send,
      erasing: this.#erasing,
      askToErase: this.#askToErase,
      erase: this.#erase,
    };
  }

  readonly #nameOfRecording = (key: string): string => {
    const { answer, index } = this.#voice.questionOf(key);
    const { answers, spec } = this.#theatre.view();
    const { lang } = this.#theatre.setting().translator;
    const of = answers.find(({ id }) => id === answer);
    const question = spec.questions.find(({ key }) => key === of?.question);
    const ask = question?.followUps[index - 1] ?? question?.ask;
    const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(of?.t ?? 0);
    return `${ask?.plain ?? ''} ${time}`;
  };

  readonly #print = (): void => {
    const { exercise, response } = this.#theatre;
    this.#host.dispatchEvent(new OwnPrintEvent(exercise(), response()));
  };

  readonly #askToErase = (id: string | undefined): void => {
    const before = this.#erasing;
    this.#erasing = id;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const next =
        id === undefined ? `[data-erase="${CSS.escape(before ?? '')}"]` : '[data-erasing]';
      this.#host.renderRoot.querySelector<HTMLElement>(next)?.focus();
    });
  };

  readonly #erase = (id: string): void => {
    const { isOver, send } = this.#theatre;
    this.#erasing = undefined;
    this.#asked = id;
    this.#say('interview.deleting');
    if (isOver()) this.letGo([id]);
    else send({ type: 'answer.erased', id });
  };

  readonly #tell = (isDone: boolean): void =>
    this.#say(isDone ? 'interview.deleted' : 'interview.notDeleted');

  #say(key: string): void {
    const { t, lang } = this.#theatre.setting().translator;
    announce(t(key), lang);
  }
}
