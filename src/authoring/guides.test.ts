import { expect } from '@open-wc/testing';
import { guideIn } from './guides.js';

describe('the guide that a template is taken from', () => {
  const guides = ['en', 'fi'];
  const source = (type: string, lang: string) =>
    Promise.resolve(guides.includes(lang) ? lang : type === 'exact' ? undefined : 'en');
  const table: readonly [languages: readonly string[], guide: string][] = [
    [['fi', 'en'], 'fi'],
    [['en', 'fi'], 'en'],
    [['fi-FI', 'en'], 'fi'],
    [['sv', 'fi'], 'fi'],
    [['sv', 'ar'], 'en'],
  ];
  for (const [languages, guide] of table) {
    it(languages.join(', else '), async () => {
      expect(await guideIn(languages, 'exact', source)).to.equal(guide);
      expect(await guideIn(languages, 'falling back', source)).to.equal(guide);
    });
  }
});
