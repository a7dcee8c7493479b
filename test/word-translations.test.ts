import { expect, waitUntil } from '@open-wc/testing';
import { pageSettings } from '../src/settings.js';
import { fakeSite, type FakeSite } from './support/fake-site.js';
import { find, mount, takeAway } from './support/trial-course.js';

// Which language a learner sees the meanings of words in, and how they choose another.

function browserReads(...languages: readonly string[]): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => languages });
}

const table = (lang: string, word: string) => `| fi | ${lang} |\n|---|---|\n| avain | ${word} |\n`;
const course = (words: string) =>
  `---\nid: trial\ntitle: Trial\nlanguages: [en]\nteaches: fi\n${words}---\n## U\n1. [A](01-a.md)\n`;

describe('meanings of words', () => {
  let site: FakeSite;

  beforeEach(() => {
    site = fakeSite({
      'c/course.md': course('words: [ru, ar]\n'),
      'c/01-a.md': `---\ntitle: A\n---\n:::words\n${table('en', 'key')}:::\n`,
      'c/words.ru.md': `## A\n\n${table('ru', 'ключ')}`,
      'c/words.ar.md': `## A\n\n${table('ar', 'مفتاح')}`,
    });
  });
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'languages');
    pageSettings().send({ type: 'settings.changed', settings: { glosses: undefined } });
    await takeAway(site);
  });

  const shownIn = async (element: Element) => {
    const lesson = await find(element, 'polku-lesson');
    const words = await find(lesson, 'polku-words');
    const gloss = await find(words, '.gloss bdi');
    return `${gloss.lang} ${gloss.textContent?.trim()}`;
  };

  const cases: readonly (readonly [readonly string[], string])[] = [
    [['ru-RU', 'en'], 'ru ключ'],
    [['vi', 'ar'], 'ar مفتاح'],
    [['vi', 'fi'], 'en key'],
    [[], 'en key'],
  ];
  for (const [languages, shown] of cases) {
    it(`are ${shown} for who reads ${languages.join(', ') || 'nothing we know of'}`, async () => {
      browserReads(...languages);
      expect(await shownIn(mount({ lesson: 'a' }))).to.equal(shown);
    });
  }

  const openSettings = async () => {
    const element = mount();
    (await find(element, '[part=settings]')).click();
    const settings = await find(element, 'polku-settings');
    await find(settings, 'dialog[open] #lang');
    return settings;
  };

  it('can be had in another language, in the lesson that is open', async () => {
    browserReads('en');
    const element = mount({ lesson: 'a' });
    expect(await shownIn(element)).to.equal('en key');
    const settings = await openSettings();
    const select = await find<HTMLSelectElement>(settings, '#glosses');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['en', 'ru', 'ar']);
    expect(select.value).to.equal('en');
    expect(select.labels[0]?.textContent).to.equal('Translations of words');
    await expect(settings).to.be.accessible();
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
    const arabic = async () => (await shownIn(element)) === 'ar مفتاح';
    await waitUntil(arabic, 'no Arabic', { timeout: 3000 });
  });

  it('are no question where there is one language', async () => {
    site.files.set('c/course.md', course(''));
    const settings = await openSettings();
    expect(settings.shadowRoot?.querySelector('#glosses')).to.be.null;
  });

  it('are kept for the next time', () => {
    pageSettings().send({ type: 'settings.changed', settings: { glosses: 'ru' } });
    expect(JSON.parse(localStorage.getItem('polku.settings') ?? '{}')).to.include({
      glosses: 'ru',
    });
  });
});
