import { expect } from '@open-wc/testing';
import { contents } from '../../test/support/draft-files.js';
import { isProblem } from '../course/source.js';
import { copyCourse } from './copy-course.js';

const site: Readonly<Record<string, string>> = {
  'course.md':
    '---\nid: c\ntitle: C\nlanguages: [en, fi]\nteaches: fi\nwords: [ar]\n---\n![A](images/a%20b.png)\n\n## U\n\n1. [One](01.md)\n2. [Gone](02.md)\n',
  'course.fi.md': '# K\n',
  '01.md': 'Text. ![B](images/b.png) [Away](https://example.com/x.png)',
  '01.fi.md': 'Teksti. [Ääni](audio/a.mp3)',
  'words.ar.md': '| fi | ar |\n|---|---|\n',
  'images/a b.png': 'a',
  'images/b.png': 'b',
  'audio/a.mp3': 'sound',
};

function fetchFrom(files: Readonly<Record<string, string>>, asked: string[] = []) {
  return (url: RequestInfo | URL) => {
    const path = decodeURIComponent(new URL(url as string).pathname.replace('/c/', ''));
    asked.push(path);
    const body = files[path];
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
  };
}

describe('a copy of a course', () => {
  it('is all that it is made of, without what does not come', async () => {
    const asked: string[] = [];
    const folder = await copyCourse('C', 'https://host.test/c/course.md', {
      fetch: fetchFrom(site, asked),
    });
    if (isProblem(folder)) throw new Error(folder.code);
    expect(await contents(folder)).to.deep.equal(site);
    expect(asked).to.include('02.md');
    expect(asked.filter((path) => path.includes('example.com'))).to.deep.equal([]);
  });

  it('is nothing without its contents', async () => {
    const fetch = fetchFrom({});
    expect(isProblem(await copyCourse('C', 'https://host.test/c/course.md', { fetch }))).to.equal(
      true,
    );
  });
});
