import { expect } from '@open-wc/testing';
import {
  readNotes,
  removeNotes,
  shouldRemind,
  withCompletion,
  withFileOffered,
  withFileTaken,
  writeNotes,
  type FileNotes,
} from './file-reminder.js';

const day = 24 * 60 * 60_000;
const t = 1_700_000_000_000;
const done = (notes: FileNotes, times: number): FileNotes =>
  Array.from({ length: times }).reduce<FileNotes>(withCompletion, notes);

describe('the reminder to take the file', () => {
  const none: FileNotes = { completions: 0 };
  const table: readonly (readonly [string, FileNotes, boolean, number?])[] = [
    ['not before anything is done', none, false],
    ['at the first lesson’s end', done(none, 1), true],
    ['not at the next one, when it was just offered', done(withFileOffered(none, t), 1), false],
    ['not at the next one, when it was just taken', done(withFileTaken(none, t), 1), false],
    ['not after six days', done(withFileTaken(none, t), 1), false, t + 6 * day],
    ['after a week', done(withFileTaken(none, t), 1), true, t + 7 * day],
    ['a week after it was offered', done(withFileOffered(none, t), 1), true, t + 7 * day],
    ['not at the fourth one', done(withFileTaken(none, t), 4), false],
    ['at the fifth one', done(withFileTaken(none, t), 5), true],
    ['when the clock was set back by a year', done(withFileTaken(none, t), 1), true, t - 365 * day],
    ['not when it was set back by an hour', done(withFileTaken(none, t), 1), false, t - day / 24],
  ];
  for (const [name, notes, isTime, now = t] of table) {
    it(name, () => expect(shouldRemind(notes, { t: now })).to.equal(isTime));
  }

  it('when the course is done', () => {
    const notes = done(withFileOffered(none, t), 1);
    expect(shouldRemind(notes, { t, completesCourse: true })).to.equal(true);
  });

  it('remembers when it was taken and when it was offered', () => {
    expect(withFileOffered(withFileTaken(none, 1), 2)).to.deep.equal({
      ...{ taken: 1, offered: 2, completions: 0 },
    });
    expect(withFileTaken(withFileOffered(none, 1), 2)).to.deep.equal({
      ...{ taken: 2, offered: 1, completions: 0 },
    });
  });

  it('is kept for each learner, and forgotten with them', () => {
    writeNotes(localStorage, 'test-amina', { taken: 5, completions: 2 });
    expect(readNotes(localStorage, 'test-amina')).to.deep.equal({ taken: 5, completions: 2 });
    expect(readNotes(localStorage, 'test-ali')).to.deep.equal(none);
    removeNotes(localStorage, 'test-amina');
    expect(readNotes(localStorage, 'test-amina')).to.deep.equal(none);
  });

  it('does without a storage, and with junk in it', () => {
    const forbidden = () => {
      throw new DOMException('', 'SecurityError');
    };
    const storage = { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
    writeNotes(storage, 'a', none);
    removeNotes(storage, 'a');
    expect(readNotes(storage, 'a')).to.deep.equal(none);
    for (const junk of ['{', 'null', '[]', '{"completions":"1"}', '{"completions":1,"taken":"x"}'])
      expect(readNotes({ ...storage, getItem: () => junk }, 'a')).to.deep.equal(none);
  });
});
