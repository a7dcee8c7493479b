import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { importQuiz } from './import-quiz.js';

function imported(text: string): { title: string; body: string; told: readonly string[] } {
  const { lessons, problems } = importQuiz({ path: 'a.md', text }, { title: 'Trial' });
  const [{ title, markdown } = { title: '', markdown: '' }] = lessons;
  const told = problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
  return { title, body: markdown.replace(/^---\n.*\n---\n\n/, '').trim(), told };
}

suite('mkdocs-quiz', () => {
  test('answers, feedback and what follows them', () => {
    const { body, told } = imported(
      '<quiz>\nWho?\n- [x] a\n> Yes.\n* [] b\n\n> No.\n\n- [X] c\n\nThe end.\n</quiz>',
    );
    assert.equal(
      body,
      ':::choice {#who}\nWho?\n\n- [x] a\n  > Yes.\n- [ ] b\n  > No.\n- [x] c\n\n> [!NOTE]\n> The end.\n:::',
    );
    assert.deepEqual(told, []);
  });

  test('gaps, and what follows a rule', () => {
    const { body } = imported('<quiz>\n`[[x]]` is [[a|b]], [[[c]].\n\n---\nThe end.\n</quiz>');
    assert.equal(
      body,
      ':::gaps {#x-is}\n`[[x]]` is [[a&#124;b]], \\[[[c]].\n\n> [!NOTE]\n> The end.\n:::',
    );
  });

  test('examples stay, their source goes, boxes become boxes', () => {
    const { title, body, told } = imported(
      '# Page\n\n!!! tip "T"\n    Look.\n\n=== "Example"\n\n    <quiz>\n    A [[b]].\n    </quiz>\n\n=== "Syntax"\n\n    ```\n    x\n    ```\n',
    );
    assert.equal(title, 'Page');
    assert.equal(body, '> [!TIP]\n> **T**\n>\n> Look.\n\n:::gaps {#a}\nA [[b]].\n:::');
    assert.deepEqual(told, ['quiz.example 12:1']);
  });

  test('a quiz in a block of code is none, where there is a real one', () => {
    const { body, told } = imported(
      '```md\n<quiz>\nNo [[no]].\n</quiz>\n```\n\n<quiz>\nA [[b]].\n</quiz>',
    );
    assert.equal(body, ':::gaps {#a}\nA [[b]].\n:::');
    assert.deepEqual(told, ['quiz.example 1:1']);
  });
});

suite('quizdown', () => {
  test('one of several, in the order that is wished', () => {
    const { body, told } = imported(
      '---\nshuffleAnswers: false\nlocale: de\n---\n\n### Who?\n\nLook.\n\n> A hint\n\n1. [x] a\n    > Yes.\n1. [ ] b\n',
    );
    assert.equal(
      body,
      ':::choice {#who-look fixed}\nWho?\n\nLook.\n\n- [x] a\n  > Yes.\n- [ ] b\n\n> [!TIP]\n> A hint\n:::',
    );
    assert.deepEqual(told, ['quiz.setting 3:1']);
  });

  test('a sequence', () => {
    const { body } = imported('## A?\n\n- [x] a\n- [ ] b\n\n## Order!\n\n1. One\n2. Two\n');
    assert.match(body, /:::order \{#order\}\nOrder!\n\n1\. One\n2\. Two\n:::$/);
  });

  test('blocks of code that say that they are quizzes', () => {
    const { body, told } = imported('Text\n\n```quizdown\n# A?\n\n- [x] a\n- [ ] b\n```\n\nMore');
    assert.equal(body, 'Text\n\n:::choice {#a}\nA?\n\n- [x] a\n- [ ] b\n:::\n\nMore');
    assert.deepEqual(told, []);
  });

  test('code within an example does not end it', () => {
    const { body } = imported(
      '```markdown\n# A?\n\n```js\nx\n```\n\n- [x] a\n- [ ] b\n```\n\nMore',
    );
    assert.equal(body, ':::choice {#a}\nA?\n\n```js\nx\n```\n\n- [x] a\n- [ ] b\n:::\n\nMore');
  });

  test('a plain list of boxes is a question of its heading alone', () => {
    assert.equal(imported('Just text\n\n- [x] done\n').told[0], 'quiz.empty 1:1');
  });
});

suite('what is lost is told with its place:', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Text.', ['quiz.empty 1:1']],
    ['<quiz>\nA?\n</quiz>', ['quiz.no-answers 1:1', 'quiz.empty 1:1']],
    ['\n<quiz>\nA [[b]]', ['quiz.unclosed 2:1', 'quiz.empty 1:1']],
    ['# A?\n\n1. [x] a\n1. [x] b\n1. [ ] c', ['quiz.several 1:1']],
    ['# A?\n\n---\nshuffleAnsers: true\n---\n\n- [x] a\n- [ ] b', ['quiz.setting 4:1']],
    ['```\n# A?\n\n- [x] a\n- [ ] b\n```', ['quiz.from-example 1:1']],
    ['# A?\n\n- [ ] a\n- [ ] b', ['import.no-right 1:1', 'quiz.empty 1:1']],
    ['# A?\n\n- x\n\n- [x] a\n- [ ] b', ['import.layout 1:1']],
    ['# A?\n\n- [x] a\n- [ ] b\n\n# B\n\nText\n![p](p.png)', ['import.picture 9:1']],
  ];
  for (const [text, told] of cases) {
    test(JSON.stringify(text), () => assert.deepEqual(imported(text).told, told));
  }

  test('an unclosed quiz ends at the next heading', () => {
    const text = '<quiz>\nA [[b]]\n\n## More\n\nText.\n\n<quiz>\nC [[d]].\n</quiz>';
    const { lessons, lost } = importQuiz({ path: 'a.md', text }, { title: 'Trial' });
    assert.match(lessons[0]!.markdown, /-->\n\n## More\n\nText\.\n\n:::gaps/);
    assert.equal(lost, 1);
  });

  test('a misspelt setting is told with what was meant', () => {
    const text = '---\nshuffleAnsers: true\n---\n# A?\n\n- [x] a\n- [ ] b';
    const { problems } = importQuiz({ path: 'a.md', text }, { title: 'Trial' });
    assert.deepEqual(problems[0]?.values, { name: 'shuffleAnsers', suggestion: 'shuffleAnswers' });
  });
});
