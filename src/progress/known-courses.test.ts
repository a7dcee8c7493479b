import { expect } from '@open-wc/testing';
import { knownCourses, noteCourse, type CoursesStorage } from './known-courses.js';

function storage(text: string | null = null): CoursesStorage & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_, value) {
      this.text = value;
    },
  };
}

const src = 'https://union.example/courses/a/course.md';

describe('the courses known on a site', () => {
  it('are those that were opened, the latest first, each of them once', () => {
    const kept = storage();
    for (const id of ['a', 'b', 'a']) noteCourse(kept, { id, src });
    expect(knownCourses(kept).map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('are found at their newest address', () => {
    const kept = storage();
    noteCourse(kept, { id: 'a', src });
    noteCourse(kept, { id: 'a', src: `${src}?new` });
    expect(knownCourses(kept)).to.deep.equal([{ id: 'a', src: `${src}?new` }]);
  });

  it('are not more than a learner has', () => {
    const kept = storage();
    for (let at = 0; at < 80; at++) noteCourse(kept, { id: `c${at}`, src });
    expect(knownCourses(kept)).to.have.length(50);
    expect(knownCourses(kept)[0]?.id).to.equal('c79');
  });

  const junk = [
    '{',
    'null',
    '"a"',
    '[1, null, "a", {}]',
    '[{"id": "../a", "src": "https://x/"}]',
    '[{"id": "a", "src": "javascript:alert(1)"}]',
    '[{"id": "__proto__", "src": "https://x/"}]',
  ];
  for (const text of junk) {
    it(`pass over junk: ${text}`, () => {
      expect(knownCourses(storage(text))).to.deep.equal([]);
    });
  }

  it('are none where storage is forbidden or full', () => {
    const forbidden = () => {
      throw new DOMException('', 'SecurityError');
    };
    const bad = { getItem: forbidden, setItem: forbidden };
    noteCourse(bad, { id: 'a', src });
    expect(knownCourses(bad)).to.deep.equal([]);
    expect(knownCourses(undefined)).to.deep.equal([]);
  });
});
