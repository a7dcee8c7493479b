import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import type { CourseSource } from '../../src/course/source.js';
import {
  courseContext,
  settingsContext,
  skillsContext,
  translatorContext,
  type CourseSetting,
} from '../../src/element/contexts.js';
import { createAuthorTranslator } from '../../src/i18n/author-locales.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { canHear, glossLanguageFor, speechSource } from '../../src/session.js';
import { createSettings } from '../../src/settings.js';
import { courseSetting, glossWishes, isSameSetting } from '../course/course-setting.js';
import { ownAnswers, type OwnAnswers } from '../course/own-answers.js';
import { CourseSound } from '../hearing/course-sound.js';
import { strings as problems } from './preview.problems.js';
import { strings } from './preview.strings.js';

/** What has been answered, and where. */
export interface PreviewPlace {
  readonly ledger: Ledger;
  readonly source: CourseSource | undefined;
}

/**
 * What a course offers to what is in it: texts, settings, sound, what was answered. Its settings
 * are nobody's: what is set here is forgotten, and what learners have set does not matter here.
 */
export class Surroundings {
  readonly settings = createSettings();
  readonly sound: CourseSound;
  readonly print: OwnAnswers['print'];
  readonly #host: LitElement;
  readonly #translators: ContextProvider<typeof translatorContext, LitElement>;
  readonly #courses: ContextProvider<typeof courseContext, LitElement>;
  readonly #speech = speechSource(this.settings);
  #wished = '';

  constructor(host: LitElement, place: () => PreviewPlace) {
    this.#host = host;
    this.sound = new CourseSound(host, this.#speech);
    this.#translators = new ContextProvider(host, { context: translatorContext });
    this.#courses = new ContextProvider(host, { context: courseContext });
    const own = ownAnswers(place, () => this.translator!);
    this.print = own.print;
    new ContextProvider(host, { context: settingsContext, initialValue: this.settings });
    new ContextProvider(host, { context: skillsContext, initialValue: own.skills });
  }

  /** The texts, once they are there. */
  get translator(): Translator | undefined {
    return this.#translators.value;
  }

  get course(): CourseSetting | undefined {
    return this.#courses.value;
  }

  /** Has the interface speak a language. Until it does it speaks the one before. */
  async speak(lang: string): Promise<void> {
    if (lang === this.#wished) return;
    this.#wished = lang;
    const translator = await createAuthorTranslator(lang);
    if (lang !== this.#wished) return;
    translator.add(strings);
    translator.add(problems);
    this.#translators.setValue(translator);
    this.#host.requestUpdate();
  }

  /** Tells what is inside which course it stands in. */
  standIn(source: CourseSource): void {
    const setting = courseSetting(source, this.#now, this.#wished);
    if (!isSameSetting(setting, this.#courses.value)) this.#courses.setValue(setting);
  }

  /** What questions about words are made with. */
  readonly asking = {
    glosses: (course: CourseSource['course']) =>
      glossLanguageFor(course, glossWishes(this.#now, this.#wished)) ?? this.#wished,
    canHear: (lang: string) => canHear(lang, this.#speech, this.settings),
  };

  get #now() {
    return this.settings.getSnapshot().context;
  }
}
