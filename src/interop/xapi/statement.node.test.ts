import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementOf, type CourseNews, type StatementSetting } from './statement.js';

const home = 'https://site.example/courses';
const answered = { type: 'polku-answered', course: 'hei', lesson: 'kello', item: 'kello.choice.1' };
const full: StatementSetting = {
  home,
  actor: { account: { homePage: home, name: '7' } },
  now: () => Date.UTC(2026, 10, 22, 9),
  id: '6f1c0d3e-0000-4000-8000-000000000000',
  lang: 'fi',
};
const activity = (type: string, ...names: string[]) => ({
  objectType: 'Activity',
  id: [home, ...names].join('/'),
  definition: { type: `http://adlnet.gov/expapi/activities/${type}` },
});
const course = activity('course', 'hei');
const lesson = activity('lesson', 'hei', 'kello');

test('an answer is a statement with all that is known of it', () => {
  assert.deepEqual(statementOf({ ...answered, score: 0.5, took: 65_432 }, full), {
    id: full.id,
    actor: full.actor,
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
    object: activity('question', 'hei', 'kello', 'kello.choice.1'),
    result: { score: { scaled: 0.5 }, success: false, duration: 'PT1M5.43S' },
    context: {
      contextActivities: { parent: [lesson], grouping: [course] },
      extensions: { 'urn:polku:interface-language': 'fi' },
    },
    timestamp: '2026-11-22T09:00:00.000Z',
  });
});

for (const [name, news, verb, result] of [
  [
    'a right answer',
    { ...answered, score: 1 },
    'answered',
    { score: { scaled: 1 }, success: true },
  ],
  [
    'an answer that is not graded',
    { ...answered, score: undefined },
    'answered',
    { completion: true },
  ],
  [
    'a lesson',
    { type: 'polku-lesson-completed', course: 'hei', lesson: 'kello' },
    'completed',
    { completion: true },
  ],
  [
    'a course',
    { type: 'polku-course-completed', course: 'hei' },
    'completed',
    { completion: true },
  ],
  [
    'a passed course',
    { type: 'polku-course-completed', course: 'hei', score: 0.9, passed: true },
    'passed',
    { score: { scaled: 0.9 }, success: true, completion: true },
  ],
  [
    'a failed course',
    { type: 'polku-course-completed', course: 'hei', score: 0.2, passed: false },
    'failed',
    { score: { scaled: 0.2 }, success: false, completion: true },
  ],
] as readonly (readonly [string, CourseNews, string, object])[]) {
  test(`${name} is told as ${verb}`, () => {
    const statement = statementOf(news, { home });
    assert.equal(statement?.verb.display.en, verb);
    assert.deepEqual(statement?.result, result);
    assert.equal('actor' in statement, false);
  });
}

test('nothing is told of what has no word, and nothing of what a learner writes', () => {
  assert.equal(statementOf({ type: 'polku-ready', course: 'hei' }, { home }), undefined);
  const own = { ...answered, response: { text: 'my own words' } };
  assert.doesNotMatch(JSON.stringify(statementOf(own, full)), /my own words/);
});

test('names are addresses, whatever a course or an exercise is called', () => {
  const strange = { ...answered, item: 'työ / aika?#ä' };
  const id = statementOf(strange, { home: `${home}/` })?.object.id ?? '';
  assert.equal(new URL(id).href, id);
  assert.ok(id.startsWith(`${home}/hei/kello/`));
});
