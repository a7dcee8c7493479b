import type { KeyScript } from '../../../test/support/keyboard.js';
import type { InterviewSpec } from './interview.js';

/** Goes through the interview with all help, and answers each question where nobody hears it. */
export const interviewByKeys: KeyScript<InterviewSpec> = async (keyboard, { questions }) => {
  const press = async (wanted: RegExp) => {
    await keyboard.moveTo(({ role, name }) => role === 'button' && wanted.test(name));
    await keyboard.press('Enter');
  };
  await press(/^Learn\b/);
  for (const { followUps } of questions) {
    for (let asks = 0; asks <= followUps.length; asks++) {
      await press(/^Answer$/);
      await press(/^I have answered$/);
    }
    await press(/^(Next question|To the end)$/);
  }
};
