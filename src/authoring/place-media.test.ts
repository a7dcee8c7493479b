import { expect } from '@open-wc/testing';
import { placeMedia } from './place-media.js';

const free = (path: string) => path;

describe('a picture or a recording that is put beside a lesson', () => {
  const table: readonly [name: string, type: string, lesson: string, path: string | undefined][] = [
    ['Ovi (1).PNG', 'image/png', '01-hei.md', 'images/ovi-1.png'],
    ['Äiti ja isä.jpeg', 'image/jpeg', 'osa/01.md', 'osa/images/aiti-ja-isa.jpeg'],
    ['???', 'image/svg+xml', '01.md', 'images/image.svg'],
    ['hei.opus', '', '01.md', 'audio/hei.opus'],
    ['hei.mp3', 'application/octet-stream', '01.md', 'audio/hei.mp3'],
    ['hei', 'audio/mpeg', '01.md', 'audio/hei.mp3'],
    ['lue.txt', 'text/plain', '01.md', undefined],
    ['mystery', '', '01.md', undefined],
  ];

  for (const [name, type, lesson, path] of table) {
    it(`${name} of type “${type}” ${path ? `becomes ${path}` : 'is neither'}`, () => {
      expect(placeMedia({ name, type }, lesson, free)?.path).to.equal(path);
    });
  }

  it('is linked from where the lesson lies, under the name that was free', () => {
    const placed = placeMedia({ name: 'a.png', type: 'image/png' }, 'osa/1.md', (path) =>
      path.replace('a.png', 'a-2.png'),
    );
    expect(placed).to.deep.equal({
      path: 'osa/images/a-2.png',
      link: 'images/a-2.png',
      kind: 'picture',
    });
  });
});
