import { createContext } from '@lit/context';
import type { Skill } from '../course/skill.js';
import type { Translator } from '../i18n/translator.js';
import type { SettingsStore } from '../settings.js';
import type { SpeechSource } from '../speech/speech.js';

/** The texts of the interface, in the element's own language. */
export const translatorContext = createContext<Translator>(Symbol('polku-translator'));

export const settingsContext = createContext<SettingsStore>(Symbol('polku-settings'));

/** What the prose of a course is relative to, and written in. */
export interface CourseSetting {
  /** The language the text is written in. */
  readonly language: string;
  /** What images and recordings are relative to. */
  readonly baseUrl: string;
  /** The language being learnt, in a language course. */
  readonly teaches?: string;
  /** The language that meanings of words are wished in, and those that the course has. */
  readonly glosses?: string;
  readonly glossLanguages?: readonly string[];
  /** Text in the language that is learnt is said when it is tapped. */
  readonly hears?: boolean;
}

export const courseContext = createContext<CourseSetting>(Symbol('polku-course'));

/** What the page can say and hear. */
export const speechContext = createContext<SpeechSource>(Symbol('polku-speech'));

/** What the learner has told of their skills, in the courses that they have opened on this site. */
export interface SkillsSource {
  /** May reject: what gathers them is loaded when it is asked for. */
  all(): Promise<readonly Skill[]>;
}

export const skillsContext = createContext<SkillsSource>(Symbol('polku-skills'));
