import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  compiled,
  draftWith,
  hearable,
  lessonOf,
  lessonPath,
  proposed,
  textOf,
} from '../../test/support/voice-lesson.js';
import type { Draft } from '../draft/draft.js';
import { isSameLesson, keepVoice } from './voice-keep.js';
import { textAt } from './voice-places.js';

const webm = new Blob(['said'], { type: 'audio/webm;codecs=opus' });

/** A draft in which all that is heard was recorded, one after the other. */
function voiced(draft: Draft, sound = webm): Draft {
  return hearable(draft).reduce((before, _, at) => {
    const one = hearable(before)[at]!;
    const kept = keepVoice(before, one, sound);
    if (!kept) throw new Error(`no place for ${one.text}`);
    return kept.draft;
  }, draft);
}

/** The body of a lesson in which all was recorded. */
function spoken(body: string, recordings: readonly string[] = []): string {
  const draft = voiced(draftWith(lessonOf(body), recordings));
  return textOf(draft).slice(lessonOf('').length);
}

describe('what is heard in a lesson', () => {
  const cases: readonly [name: string, body: string, texts: readonly string[]][] = [
    [
      'words',
      ':::words\n| fi | en |\n|---|---|\n| avain | key |\n| *ovi* | door |\n:::\n',
      ['avain', 'ovi'],
    ],
    [
      'a dictation',
      ':::dictation\n- Hei!\n  > Hi!\n- *Moi* sinä,\n  Ali!\n  > Hi!\n:::\n',
      ['Hei!', 'Moi sinä, Ali!'],
    ],
    [
      'what is said of several',
      ':::dictation {choose}\n- [ ] tuli\n  > fire\n- [x] tuuli\n  > wind\n:::\n',
      ['tuuli'],
    ],
    ['sentences to say', ':::speak\n- Hetkinen!\n  > One moment!\n:::\n', ['Hetkinen!']],
    [
      'a dialogue',
      ':::dialogue {you=Ali}\nIn the hall.\n\n**Liisa:** Hei!\n> Hi!\n\n**Ali**: [[Joo|Kyllä]], minä\n[[olen]] Ali.\n> Yes.\n\n**Liisa:** Yksi.\n**Ali:** Kaksi.\n> Two.\n:::\n',
      ['Hei!', 'Joo, minä olen Ali.', 'Yksi.', 'Kaksi.'],
    ],
    [
      'no reading, and no other exercise',
      '*Hei!* Hi!\n\n:::choice\nOne?\n\n- [x] *yksi*\n- [ ] *kaksi*\n:::\n',
      [],
    ],
    ['nothing of what is broken', ':::words\n| en |\n|---|\n| key |\n:::\n', []],
  ];
  for (const [name, body, texts] of cases) {
    it(`is ${name}`, () => {
      const found = hearable(draftWith(lessonOf(body)));
      expect(found.map(({ text }) => text)).to.deep.equal(texts);
      expect(found.every(({ lang }) => lang === 'fi')).to.equal(true);
    });
  }

  it('tells which has a recording already', () => {
    const body = ':::dictation\n- [Hei!](audio/there.opus)\n  > Hi!\n- Moi!\n  > Hi!\n:::\n';
    const found = hearable(draftWith(lessonOf(body), ['audio/there.opus']));
    expect(found.map(({ recording }) => recording)).to.deep.equal(['audio/there.opus', undefined]);
  });

  it('is nothing in a file that is no lesson', () => {
    const draft = draftWith('Text.');
    expect(compiled({ ...draft, files: new Map() }).lesson?.steps ?? []).to.deep.equal([]);
  });
});

describe('a voice in the text', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    [
      'gets a column in a list of words',
      ':::words\n| fi | en |\n|---|---|\n| avain | key |\n| ovi | door |\n:::\n',
      ':::words\n| fi | en | audio |\n|---|---|---|\n| avain | key | [avain](audio/avain.webm) |\n| ovi | door | [ovi](audio/ovi.webm) |\n:::\n',
    ],
    [
      'fills the column that there is',
      ':::words\n| audio | fi | en |\n|---|---|---|\n| | avain | key |\n|  | ovi | door |\n||kukka|flower|\n:::\n',
      ':::words\n| audio | fi | en |\n|---|---|---|\n| [avain](audio/avain.webm) | avain | key |\n| [ovi](audio/ovi.webm) | ovi | door |\n| [kukka](audio/kukka.webm) |kukka|flower|\n:::\n',
    ],
    [
      'stands in rows without bars at their ends, and in short ones',
      ':::words\nfi | en\n---|---\navain | key\n| *ovi*\n:::\n',
      ':::words\nfi | en | audio |\n---|---|---|\navain | key | [avain](audio/avain.webm) |\n| *ovi* | | [ovi](audio/ovi.webm) |\n:::\n',
    ],
    [
      'stands in its own column of a row that ends before it',
      ':::words\n| fi | en | audio |\n|---|---|---|\n| *avain* |\n:::\n',
      ':::words\n| fi | en | audio |\n|---|---|---|\n| *avain* | | [avain](audio/avain.webm) |\n:::\n',
    ],
    [
      'is a link around a sentence of a dictation',
      ':::dictation {choose}\n- [ ] tuli\n  > fire\n- [x] *tuuli* [1]\n  > wind\n:::\n',
      ':::dictation {choose}\n- [ ] tuli\n  > fire\n- [x] [*tuuli* [1]](audio/tuuli-1.webm)\n  > wind\n:::\n',
    ],
    [
      'is a link in a line of a dialogue, after the name and around gaps',
      ':::dialogue\n**Ali:** [[Joo|Kyllä]], minä\nolen.\n> Yes.\n\n**Liisa**: Hei!\n> Hi!\n:::\n',
      ':::dialogue\n**Ali:** [[[Joo|Kyllä]], minä\nolen.](audio/joo-mina-olen.webm)\n> Yes.\n\n**Liisa**: [Hei!](audio/hei.webm)\n> Hi!\n:::\n',
    ],
    [
      'takes the place of one of another kind',
      ':::speak\n- [Hei!](<audio/there.opus>)\n  > Hi!\n:::\n',
      ':::speak\n- [Hei!](audio/hei.webm)\n  > Hi!\n:::\n',
    ],
    [
      'has a name of its own',
      ':::speak\n- Hei!\n  > Hi!\n- Hei hei, minun uusi työkaverini, joka on niin mukava!\n  > Hi!\n:::\n',
      ':::speak\n- [Hei!](audio/hei-2.webm)\n  > Hi!\n- [Hei hei, minun uusi työkaverini, joka on niin mukava!](audio/hei-hei-minun-uusi-tyokaverini-joka-on.webm)\n  > Hi!\n:::\n',
    ],
  ];
  for (const [name, before, after] of cases) {
    const there = name === 'has a name of its own' ? ['audio/HEI.webm'] : ['audio/there.opus'];
    it(name, () => expect(spoken(before, there)).to.equal(after));
  }

  it('is put beside a lesson in a folder of its own', () => {
    const text = lessonOf(':::speak\n- Hei!\n  > Hi!\n:::\n');
    const draft = draftWith(text);
    const path = 'unit-1/02-moi.md';
    const files = new Map(draft.files).set(path, { kind: 'text', path, text });
    const [one] = hearable(draft);
    const place = { ...one!.place, file: path };
    const kept = keepVoice({ ...draft, files }, { ...one!, place }, webm);
    expect(kept?.path).to.equal('unit-1/audio/hei.webm');
    expect(kept?.text).to.include('[Hei!](audio/hei.webm)');
  });

  it('replaces a recording of the same kind under its name, and removes no other', () => {
    const body =
      ':::speak\n- [Hei!](audio/there.opus)\n  > Hi!\n- [Moi!](audio/there.opus)\n  > Hi!\n:::\n';
    const draft = draftWith(lessonOf(body), ['audio/there.opus']);
    const same = keepVoice(draft, hearable(draft)[0]!, new Blob(['new'], { type: 'audio/ogg' }))!;
    expect([same.path, same.text, same.removed]).to.deep.equal([
      'audio/there.opus',
      textOf(draft),
      undefined,
    ]);
    const first = keepVoice(draft, hearable(draft)[0]!, webm)!;
    expect([first.path, first.removed]).to.deep.equal(['audio/hei.webm', undefined]);
    const second = keepVoice(first.draft, hearable(first.draft)[1]!, webm)!;
    expect([second.path, second.removed]).to.deep.equal(['audio/moi.webm', 'audio/there.opus']);
    expect(second.draft.files.has('audio/there.opus')).to.equal(false);
  });

  it('is called by the ending of its kind', () => {
    const draft = draftWith(lessonOf(':::speak\n- Hei!\n  > Hi!\n:::\n'));
    const path = (type: string) =>
      keepVoice(draft, hearable(draft)[0]!, new Blob(['x'], { type }))?.path;
    expect(path('audio/mp4;codecs=mp4a.40.2')).to.equal('audio/hei.m4a');
    expect(path('audio/ogg; codecs=opus')).to.equal('audio/hei.ogg');
    expect(path('video/webm')).to.equal(undefined);
  });

  const word = fc
    .stringMatching(/^[a-zäö]{1,6}$/)
    .chain((text) => fc.constantFrom(text, `*${text}*`, `**${text}**`, `${text}!`, `${text},`));
  const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const cell = sentence.map((text) => `| ${text} | en |`);
  const exercises = fc.oneof(
    fc
      .array(cell, { minLength: 1, maxLength: 4 })
      .map((rows) => ['words', '| fi | en |', '|---|---|', ...rows]),
    fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((all) => ['speak', ...all.flatMap((one) => [`- ${one}`, '  > en'])]),
    fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((all) => ['dictation', ...all.flatMap((one) => [`- ${one}`, '  > en'])]),
    fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((all) => [
        'dialogue',
        ...all.flatMap((one, at) => [`**${at % 2 ? 'Ali' : 'Liisa'}:** ${one}`, '> en', '']),
      ]),
  );

  it('changes nothing else, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(exercises, { minLength: 1, maxLength: 3 }), (all) => {
        const body = all
          .map(([type = '', ...lines], at) =>
            [`:::${type} {#e${at}}`, 'Listen.', '', ...lines, ':::', ''].join('\n'),
          )
          .join('\n');
        const before = draftWith(lessonOf(body));
        const codes = (draft: Draft) => compiled(draft).problems.map(({ code }) => code);
        hearable(before).forEach((one) => {
          const kept = keepVoice(before, one, webm)!;
          expect(isSameLesson(compiled(before), compiled(kept.draft), kept.path)).to.equal(true);
          expect(codes(kept.draft)).to.deep.equal(codes(before));
        });
        const after = hearable(voiced(before));
        expect(after.map(({ text }) => text)).to.deep.equal(
          hearable(before).map(({ text }) => text),
        );
        expect(after.every(({ recording }) => recording !== undefined)).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is proposed to be recorded', () => {
  const cases: readonly [name: string, marked: string, text: string | undefined, lang?: string][] =
    [
      ['the word of the row', ':::words\n| fi | en |\n|---|---|\n| avain | k¦ey |\n:::', 'avain'],
      [
        'an example that is selected',
        ':::words\n| fi | en | example |\n|---|---|---|\n| avain | key | ⟦*Missä avain on?*⟧ |\n:::',
        'Missä avain on?',
      ],
      [
        'the sentence above its meaning',
        ':::speak\n- Hei!\n  > Hi!\n- Moi!\n  > H¦i!\n:::',
        'Moi!',
      ],
      [
        'the first one at the head of an exercise',
        ':::spe¦ak\nSay it.\n\n- Hei!\n  > Hi!\n:::',
        'Hei!',
      ],
      [
        'the line of a dialogue',
        ':::dialogue\n**Ali:** He¦i!\n> Hi!\n\n**Liisa:** Moi!\n> Hi!\n:::',
        'Hei!',
      ],
      ['words in italics', 'Say *Hyvää huo¦menta!* to all.', 'Hyvää huomenta!'],
      ['the sentence around the cursor', 'One. Two and\nthr¦ee. Four.', 'Two and three.', 'en'],
      ['the sentence of a list item', '- [ ] One.\n- Tw¦o. Three.', 'Two.', 'en'],
      ['what is selected', 'One ⟦two, three ⟧four.', 'two, three', 'en'],
      ['what has a recording', 'Say [*Hei!*](audio/the¦re.opus) now.', 'Hei!'],
      ['nothing around a link', 'See [this pa¦ge](https://example.com).', undefined],
      ['nothing in a blank line', 'One.\n¦\nTwo.', undefined],
      ['nothing at a fence', '```\n¦```', undefined],
    ];
  for (const [name, marked, text, lang = 'fi'] of cases) {
    it(`is ${name}`, () => {
      const found = proposed(lessonOf(marked));
      expect(found?.text).to.equal(text);
      if (found) expect(found.lang).to.equal(lang);
    });
  }

  it('is a sentence where italics are no language', () => {
    expect(proposed(lessonOf('It is *nev¦er* so.'), false)?.text).to.equal('It is never so.');
  });

  it('can be linked where it stands, and nowhere else', () => {
    const draft = draftWith(lessonOf('## One\n\nSay *Hei!* now. A `[` b.\n'));
    const one = proposed(lessonOf('## One\n\nSay *He¦i!* now. A `[` b.\n'))!;
    expect(textAt(textOf(draft), one.place)).to.equal('*Hei!*');
    const kept = keepVoice(draft, one, webm)!;
    expect(kept.text).to.include('Say [*Hei!*](audio/hei.webm) now.');
    expect(isSameLesson(compiled(draft), compiled(kept.draft), kept.path)).to.equal(true);
    const elsewhere = { file: lessonPath, line: 2, column: 8, endLine: 2, endColumn: 11 };
    const inTitle = keepVoice(draft, { ...one, place: elsewhere }, webm)!;
    expect(isSameLesson(compiled(draft), compiled(inTitle.draft), inTitle.path)).to.equal(false);
    const hidden = draftWith(lessonOf('<!--\nHei!\n-->\n\nText.\n'));
    const place = { file: lessonPath, line: 5, column: 1, endLine: 5, endColumn: 5 };
    const unheard = keepVoice(hidden, { ...one, place }, webm)!;
    expect(unheard.text).to.include('[Hei!](audio/hei.webm)');
    expect(isSameLesson(compiled(hidden), compiled(unheard.draft), unheard.path)).to.equal(false);
  });
});
