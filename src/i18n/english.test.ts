import { expect } from '@open-wc/testing';
import { en } from './en.js';
import { englishTranslator } from './english.js';
import { translatorOf } from './i18next.js';

describe('the English translator', () => {
  const more = {
    'trial.plain': 'No placeholder',
    'trial.filled': '{{first}} and {{second}}',
    'trial.many_one': '{{count}} thing',
    'trial.many_other': '{{count}} things',
    'trial.why': 'Wrong',
    'trial.why_suggestion': 'Wrong. “{{suggestion}}”?',
  };
  const table: readonly [string, Record<string, string | number>?][] = [
    ['trial.plain'],
    ['trial.filled', { first: 'a', second: '{{first}}' }],
    ['trial.filled', { first: '<b>&</b>', second: '$&' }],
    ...[0, 1, 2, 5, 21].map((count): [string, { count: number }] => ['trial.many', { count }]),
    ['trial.why'],
    ['trial.why', { context: 'suggestion', suggestion: 'choice' }],
    ['trial.absent'],
    ...Object.keys(en).map((key): [string, Record<string, number>] => [
      key.replace(/_(one|other)$/, ''),
      { count: 2, done: 1, right: 3, step: 4, steps: 5 },
    ]),
  ];

  it('says what i18next would say', () => {
    const english = englishTranslator();
    const reference = translatorOf('en', {});
    english.add(more);
    reference.add(more);
    for (const [key, values] of table) {
      expect(english.t(key, values), key).to.equal(reference.t(key, values));
    }
  });
});
