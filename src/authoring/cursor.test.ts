import { expect } from '@open-wc/testing';
import { compiled, draftWith, lessonOf } from '../../test/support/voice-lesson.js';
import { placeAt } from './cursor.js';

/** The exercise that each line of a lesson's text belongs to, one after the other. */
function exercisesByLine(body: string): string {
  const file = compiled(draftWith(lessonOf(body)));
  const lines = lessonOf(body).split('\n').slice(3, -1);
  return lines.map((_, at) => placeAt(file, at + 4).exercise ?? '.').join(' ');
}

describe('the exercise that the cursor is in', () => {
  const task = '- [ ] no\n- [x] yes';
  const table: readonly [what: string, body: string, exercises: string][] = [
    ['ends with its `:::`', `:::choice {#a}\n${task}\n:::\nText.\n`, 'a a a a .'],
    ['may be closed by more colons', `:::::choice {#a}\n${task}\n::::\nText.\n`, 'a a a a .'],
    [
      'goes on after a `:::` in code',
      `:::choice {#a}\nWhere?\n\n\`\`\`\n:::\n\`\`\`\n\n${task}\n:::\nText.\n`,
      'a a a a a a a a a a .',
    ],
    [
      'ends where the next one begins',
      `:::choice {#a}\n${task}\n:::choice {#b}\n${task}\n:::\n`,
      'a a a b b b b',
    ],
    ['ends at the next step, unclosed', `:::choice {#a}\n${task}\n\n## On\nText.\n`, 'a a a a . .'],
    [
      'is not the one before',
      `:::choice {#a}\n${task}\n:::\n\n:::fact\nx\n:::\n`,
      'a a a a . . . .',
    ],
  ];
  for (const [what, body, exercises] of table) {
    it(what, () => expect(exercisesByLine(body)).to.equal(exercises));
  }
});
