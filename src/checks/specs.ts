import type { Exercise } from '../course/course.js';
import type { ChoiceSpec } from '../exercises/choice/choice.js';
import type { DialogueSpec } from '../exercises/dialogue/dialogue.js';
import type { DictationSpec } from '../exercises/dictation/dictation.js';
import type { GapsSpec } from '../exercises/gaps/gaps.js';
import type { InterviewSpec } from '../exercises/interview/interview.js';
import type { MatchSpec } from '../exercises/match/match.js';
import type { OrderSpec } from '../exercises/order/order.js';
import type { ProfileSpec } from '../exercises/profile/profile.js';
import type { RateSpec } from '../exercises/rate/rate.js';
import type { ReflectSpec } from '../exercises/reflect/reflect.js';
import type { RewriteSpec } from '../exercises/rewrite/rewrite.js';
import type { ScenarioSpec } from '../exercises/scenario/scenario.js';
import type { SortSpec } from '../exercises/sort/sort.js';
import type { SpeakSpec } from '../exercises/speak/speak.js';
import type { WordsSpec } from '../exercises/words/words.js';

/** What each type reads, by its name. */
export interface Specs {
  readonly choice: ChoiceSpec;
  readonly dialogue: DialogueSpec;
  readonly dictation: DictationSpec;
  readonly gaps: GapsSpec;
  readonly interview: InterviewSpec;
  readonly match: MatchSpec;
  readonly order: OrderSpec;
  readonly profile: ProfileSpec;
  readonly rate: RateSpec;
  readonly reflect: ReflectSpec;
  readonly rewrite: RewriteSpec;
  readonly scenario: ScenarioSpec;
  readonly sort: SortSpec;
  readonly speak: SpeakSpec;
  readonly words: WordsSpec;
}

/** An exercise of a known type. */
export type KnownExercise = {
  [Type in keyof Specs]: Exercise<Specs[Type]> & { readonly type: Type };
}[keyof Specs];
