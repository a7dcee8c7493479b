import { expect } from '@open-wc/testing';
import { mediaUrl } from '../element/media.js';
import { written } from '../../test/support/preview-lesson.js';
import { nowhere, withMedia } from './preview-media.js';

const text = `![A door](images/a%20b.png)

[Hear](audio/hei.mp3)

:::words {#words}
Look.

| fi | en | picture | audio |
|---|---|---|---|
| ovi | door | ![A door](images/ovi.png) | [ovi](audio/ovi.mp3) |
:::

:::dialogue {#talk}
Talk.

A: [*Hei!*](audio/line.mp3)
B: *Moi!*
:::
`;

describe('the media of a draft in a lesson', () => {
  const { lesson } = written(text);
  const paths = ['images/a b.png', 'audio/hei.mp3', 'images/ovi.png', 'audio/ovi.mp3'];

  it('has addresses wherever there were paths, and nothing else is changed', () => {
    const asked: string[] = [];
    const now = withMedia(lesson, (path) => {
      asked.push(path);
      return `blob:x/${encodeURIComponent(path)}`;
    });
    expect(asked).to.include.members(paths);
    const back = JSON.stringify(now).replaceAll(/"blob:x\/([^"]*)"/g, (_, path: string) =>
      JSON.stringify(path.replaceAll('%2F', '/')),
    );
    expect(back).to.equal(JSON.stringify(lesson));
  });

  it('is the same lesson where there is none', () => {
    expect(withMedia(lesson, () => undefined) === lesson).to.equal(true);
  });

  it('has no address where it is not there, and the draft’s own where it is', () => {
    expect(mediaUrl('images/none.png', nowhere)).to.equal('');
    const url = URL.createObjectURL(new Blob(['x']));
    expect(mediaUrl(url, nowhere)).to.equal(url);
    URL.revokeObjectURL(url);
  });
});
