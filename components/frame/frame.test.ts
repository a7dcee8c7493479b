import { expect } from '@open-wc/testing';
import { readAsked } from './asked.js';
import { findCourse, type Found } from './find-course.js';
import { hostsIn, listenerIn } from './listening.js';
import { parentOrigin, type Shown } from './parent-origin.js';
import { isUntold, noteTold } from './told-once.js';

describe('the address of a frame', () => {
  for (const course of ['learn-finnish', 'a', '2026', 'x'.repeat(64)]) {
    it(`names the course ${course}`, () => {
      expect(readAsked(`?course=${course}`).course).to.equal(course);
    });
  }
  const others = [
    '',
    'A',
    'a/b',
    '..',
    'https://x.example/course.json',
    'x'.repeat(65),
    'a%00',
    'ä',
  ];
  for (const course of others) {
    it(`names none with “${course}”`, () => {
      expect(readAsked(`?course=${encodeURIComponent(course)}`).course).to.equal(undefined);
    });
  }
});

describe('looking for a course', () => {
  const answer = (ok: boolean, type = 'application/json', status = ok ? 200 : 404) => ({
    ok,
    status,
    headers: new Headers({ 'content-type': type }),
  });
  const cases: readonly (readonly [string, Record<string, unknown>, Found])[] = [
    ['takes what is compiled', { 'course.json': answer(true) }, { src: 'courses/a/course.json' }],
    [
      'else markdown',
      { 'course.json': answer(false), 'course.md': answer(true, 'text/markdown') },
      { src: 'courses/a/course.md' },
    ],
    [
      'takes no page for a course',
      { 'course.json': answer(true, 'text/html'), 'course.md': answer(true, 'text/html') },
      'unknown',
    ],
    [
      'says that there is none',
      { 'course.json': answer(false), 'course.md': answer(false) },
      'unknown',
    ],
    ['says that nobody could say', {}, 'unreachable'],
    ...[401, 403, 429, 500, 503].map(
      (status) =>
        [
          `does not take ${status} for a wrong name`,
          { 'course.json': answer(false, 'text/html', status), 'course.md': answer(false) },
          'unreachable',
        ] as const,
    ),
    [
      'takes a course that is gone for none',
      { 'course.json': answer(false, 'text/html', 410), 'course.md': answer(false) },
      'unknown',
    ],
    [
      'takes markdown where the server keeps silent of what it does not have',
      { 'course.json': answer(false, '', 403), 'course.md': answer(true, 'text/markdown') },
      { src: 'courses/a/course.md' },
    ],
  ];
  for (const [name, files, found] of cases) {
    it(name, async () => {
      const fetch = (url: string) => {
        const file = files[url.split('/').at(-1)!];
        return file ? Promise.resolve(file as Response) : Promise.reject(new Error());
      };
      expect(await findCourse('a', fetch)).to.deep.equal(found);
    });
  }
});

describe('who wants to hear what is learnt', () => {
  const parent = {};
  const listening = {
    parent,
    hosts: hostsIn(' https://union.example/page, nonsense https://b.example'),
    origin: 'https://own.example',
  };
  const wish = { type: 'polku.listen', v: 1 };
  const from = (origin: string, data: unknown = wish, source: unknown = parent) =>
    listenerIn({ origin, data, source: source as Window }, listening);
  const circular: Record<string, unknown> = { ...wish, v: 2 };
  circular['self'] = circular;

  for (const origin of ['https://union.example', 'https://b.example', 'https://own.example']) {
    it(`is ${origin}`, () => expect(from(origin)).to.equal(origin));
  }
  const lies: readonly (readonly [string, () => string | undefined])[] = [
    ['is not on the list', () => from('https://evil.example')],
    [
      'says in the message who it is',
      () => from('https://evil.example', { ...wish, origin: 'https://union.example' }),
    ],
    ['is like one on the list', () => from('https://union.example.evil.example')],
    ['has the port wrong', () => from('https://union.example:8443')],
    ['has no origin', () => from('null')],
    ['is another window', () => from('https://union.example', wish, {})],
    ['is no window', () => from('https://union.example', wish, null)],
    ['says nothing', () => from('https://union.example', null)],
    ['says a text', () => from('https://union.example', 'polku.listen')],
    ['is of another version', () => from('https://union.example', { ...wish, v: 2 })],
    ['goes round', () => from('https://union.example', circular)],
    ['inherits its wish', () => from('https://union.example', Object.create(wish))],
    [
      'has a getter for it',
      () =>
        from(
          'https://union.example',
          Object.defineProperty({ v: 1 }, 'type', { get: () => 'polku.listen' }),
        ),
    ],
  ];
  for (const [name, answer] of lies) {
    it(`is nobody who ${name}`, () => expect(answer()).to.equal(undefined));
  }
  it('is nobody where no page is around', () => {
    const alone = { ...listening, parent: undefined };
    const message = { origin: 'https://union.example', data: wish };
    expect(listenerIn({ ...message, source: null }, alone)).to.equal(undefined);
    expect(listenerIn({ ...message, source: {} as Window }, alone)).to.equal(undefined);
  });
});

describe('the origin of the page around a frame', () => {
  const own = 'https://own.example';
  const foreign = {
    get location(): never {
      throw new DOMException('', 'SecurityError');
    },
  };
  const shown = (more: Partial<Shown['location']>, referrer = ''): Shown => ({
    parent: foreign,
    location: { origin: own, ...more },
    document: { referrer },
  });
  const cases: readonly (readonly [string, Shown, string | undefined])[] = [
    ['is this one’s', { ...shown({}), parent: { location: { origin: own } } }, own],
    [
      'is what the browser says',
      shown({ ancestorOrigins: ['https://a.example', 'https://b.example'] }),
      'https://a.example',
    ],
    ['is none in a sandbox', shown({ ancestorOrigins: ['null'] }, 'https://a.example/'), undefined],
    ['is where the page was asked for', shown({}, 'https://a.example/page'), 'https://a.example'],
    ['is not known where this page has led on', shown({}, `${own}/embed.html`), undefined],
    ['is not known where nothing is said', shown({}), undefined],
  ];
  for (const [name, page, origin] of cases) {
    it(name, () => expect(parentOrigin(page)).to.equal(origin));
  }
});

describe('what is told once', () => {
  it('is told until it was', () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    expect(isUntold(storage)).to.equal(true);
    noteTold(storage);
    expect(isUntold(storage)).to.equal(false);
  });
  it('is left to the course where nothing is kept', () => {
    const forbidden = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    expect(isUntold(forbidden)).to.equal(false);
    expect(() => noteTold(forbidden)).not.to.throw();
  });
});
