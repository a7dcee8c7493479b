import { aTimeout, expect } from '@open-wc/testing';
import { contents, loose, sound } from '../../test/support/draft-files.js';
import { until } from '../../test/support/until.js';
import { isProblem } from '../course/source.js';
import { memoryFolder } from './memory-folder.js';
import { openServedFolder, tokenIn } from './served-folder.js';

const token = 'secret';

/** A server as docs/serve.md has it, over a folder in memory. */
function server(paths: readonly string[]) {
  const disk = memoryFolder(
    'Kurssi',
    paths.map((path) => loose(path)),
  );
  const asked: Request[] = [];
  const state = { status: 0, readOnly: false, isDown: false };
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  const say = (text: string) => stream?.enqueue(new TextEncoder().encode(text));
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.headers.get('X-Polku-Token') !== token) return new Response('', { status: 401 });
    if (state.status) return new Response('', { status: state.status });
    const path = searchParams.get('path') ?? '';
    if (pathname === '/api/folder') {
      const files = await disk.list();
      return Response.json({ id: '1f', name: disk.name, files, readOnly: state.readOnly });
    }
    if (pathname === '/api/changes') {
      return new Response(
        new ReadableStream({ start: (controller) => void (stream = controller) }),
      );
    }
    const match = request.headers.get('If-Match')?.slice(1, -1);
    const done =
      request.method === 'PUT'
        ? await disk.write(path, await request.blob(), match)
        : request.method === 'DELETE'
          ? await disk.remove(path, match)
          : await disk.read(path);
    if (!done) return new Response(null, { status: 204 });
    if (isProblem(done)) {
      return new Response('', { status: done.code === 'folder.conflict' ? 412 : 404 });
    }
    const body = request.method === 'GET' ? done.content : null;
    return new Response(body, { headers: { ETag: `"${done.stamp}"` } });
  };
  const fetch = (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    asked.push(request);
    return state.isDown ? Promise.reject(new TypeError('down')) : answer(request);
  };
  return { disk, asked, state, fetch, say, drop: () => stream?.close() };
}

const blob = (text: string) => new Blob([text]);

async function opened(paths: readonly string[] = ['course.md', 'a/ö &.md', '.git/x']) {
  const served = server(paths);
  const input = { base: 'http://localhost:4173/author.html', token, fetch: served.fetch };
  return { ...served, folder: sound(await openServedFolder(input)) };
}

describe('the folder of polku serve', () => {
  it('is listed, read, written and emptied', async () => {
    const { folder, disk, asked } = await opened();
    expect(folder).to.include({ id: '1f', name: 'Kurssi', isReadOnly: false });
    expect(await contents(folder)).to.deep.equal({
      'a/ö &.md': 'a/ö &.md',
      'course.md': 'course.md',
    });
    const { stamp } = sound(await folder.write('b.md', blob('b')));
    const again = sound(await folder.write('b.md', blob('bb'), stamp));
    expect((await contents(disk))['b.md']).to.equal('bb');
    expect(await folder.remove('b.md', again.stamp)).to.equal(undefined);
    expect(await folder.remove('b.md', again.stamp)).to.equal(undefined);
    expect(await contents(disk)).not.to.have.property('b.md');
    expect(asked.every(({ headers }) => headers.get('X-Polku-Token') === token)).to.equal(true);
    const written = asked.filter(({ method }) => method === 'PUT').map(({ headers }) => headers);
    expect(written[0]!.get('If-None-Match')).to.equal('*');
    expect(written[1]!.get('If-Match')).to.equal(`"${stamp}"`);
  });

  it('writes nothing over what somebody has changed', async () => {
    const { folder, disk } = await opened();
    const { stamp } = sound(await folder.read('course.md'));
    await disk.write('course.md', blob('theirs'), stamp);
    const conflict = { code: 'folder.conflict' };
    expect(await folder.write('course.md', blob('mine'), stamp)).to.include(conflict);
    expect(await folder.write('course.md', blob('mine'))).to.include(conflict);
    expect(await folder.remove('course.md', stamp)).to.include(conflict);
    expect((await contents(disk))['course.md']).to.equal('theirs');
  });

  const answers = [
    [401, 'folder.token'],
    [403, 'folder.read-only'],
    [404, 'folder.missing'],
    [409, 'folder.conflict'],
    [410, 'folder.gone'],
    [412, 'folder.conflict'],
    [413, 'folder.too-large'],
    [423, 'folder.locked'],
    [500, 'folder.failed'],
    [507, 'folder.full'],
  ] as const;
  for (const [status, code] of answers) {
    it(`takes ${status} for ${code}`, async () => {
      const { folder, state } = await opened();
      state.status = status;
      expect(await folder.write('a.md', blob('a'))).to.include({ code });
      expect(await folder.read('a.md')).to.include({ code });
    });
  }

  it('is not to be had without its token, or without its server', async () => {
    const { fetch, state } = server([]);
    const base = 'http://localhost:4173/';
    const without = { base, token: 'other', fetch };
    expect(await openServedFolder(without)).to.include({ code: 'folder.token' });
    state.isDown = true;
    expect(await openServedFolder({ base, token, fetch })).to.include({
      code: 'folder.unreachable',
    });
    const another = () => Promise.resolve(new Response('<!doctype html>'));
    expect(await openServedFolder({ base, token, fetch: another })).to.include({
      code: 'folder.unreachable',
    });
  });

  it('knows its token from the address', () => {
    expect(tokenIn('#token=a%2Bb&x=1')).to.equal('a+b');
    expect(tokenIn('#token=')).to.equal(undefined);
    expect(tokenIn('')).to.equal(undefined);
  });

  it('tells of changes, and comes back after the line has broken', async () => {
    const { folder, say, drop, asked } = await opened();
    let times = 0;
    const lines = () => asked.filter(({ url }) => url.endsWith('/api/changes')).length;
    const stop = folder.watch!(() => (times += 1));
    await until(() => lines() === 1);
    await aTimeout(20);
    say(': here\n\n');
    say('da');
    say('ta: changed\n\n');
    await until(() => times === 1, 'a change is told');
    drop();
    await until(() => lines() === 2, 'it comes back');
    await until(() => times === 2, 'what may have been missed is told');
    stop();
    expect(asked.at(-1)!.signal.aborted).to.equal(true);
  });
});
