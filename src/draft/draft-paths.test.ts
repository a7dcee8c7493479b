import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decodeText, encodeText } from './text-form.js';
import { emptyDraft } from './draft.js';
import { addText } from './draft-changes.js';
import { freePath, isSafePath, pathProblem } from './draft-paths.js';
import { isSkipped } from './folder.js';
import { mediaTypeOf } from './media-types.js';

const draft = ['Hei.md', 'kuvat/päivä.png', 'kuvat/kissa', 'kuvat/kissa-2'].reduce(
  (with_, path) => addText(with_, path, ''),
  emptyDraft({ id: 'd', name: 'd', origin: { kind: 'folder' } }),
);

describe('the name of a file', () => {
  const cases: readonly [path: string, code: string | undefined][] = [
    ['01-hei.md', undefined],
    ['kuvat/Äiti & isä.png', undefined],
    ['hei.md', 'draft.exists'],
    ['kuvat/PA\u0308IVA\u0308.png', 'draft.exists'],
    ['', 'draft.path'],
    ['../a.md', 'draft.path'],
    ['/a.md', 'draft.path'],
    ['C:/a.md', 'draft.path'],
    ['a\\b.md', 'draft.path'],
    ['a//b.md', 'draft.path'],
    ['a.md/', 'draft.path'],
    ['a?.md', 'draft.path'],
    ['a\n.md', 'draft.path'],
    [' a.md', 'draft.path'],
    ['a/b. /c.md', 'draft.path'],
    ['con.md', 'draft.path'],
    ['.hidden.md', 'draft.path'],
    ['node_modules/a.md', 'draft.path'],
    [`${'a'.repeat(101)}.md`, 'draft.path'],
  ];
  for (const [path, code] of cases) {
    it(`“${path.slice(0, 30)}” ${code ?? 'is fine'}`, () => {
      expect(pathProblem(draft, path)?.code).to.equal(code);
    });
  }

  it('is found where one is taken', () => {
    expect(freePath(draft, 'a.md')).to.equal('a.md');
    expect(freePath(draft, 'HEI.md')).to.equal('HEI-2.md');
    expect(freePath(draft, 'kuvat/kissa')).to.equal('kuvat/kissa-3');
    expect(freePath(draft, 'kuvat/päivä.png')).to.equal('kuvat/päivä-2.png');
  });

  it('law: what is safe stays below its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '\\', ':', ' ') }), (path) => {
        if (!isSafePath(path)) return;
        const { href } = new URL(
          path.replaceAll(':', '%3A').replaceAll(' ', '%20'),
          'https://a.example/x/',
        );
        expect(href.startsWith('https://a.example/x/')).to.equal(true);
      }),
    );
  });

  it('tells what is not the author’s', () => {
    for (const path of ['.git/a', 'a/.b', 'a/node_modules/b', '__MACOSX/a', 'a/Thumbs.db']) {
      expect(isSkipped(path), path).to.equal(true);
    }
    for (const path of ['a.md', 'a/b.c/d', 'my_node_modules/a']) {
      expect(isSkipped(path), path).to.equal(false);
    }
  });

  it('tells its media type', () => {
    expect(mediaTypeOf('a/b.PNG')).to.equal('image/png');
    for (const path of ['a', 'a.constructor', 'a.b/c']) {
      expect(mediaTypeOf(path)).to.equal('application/octet-stream');
    }
  });
});

describe('the form of a text', () => {
  it('law: the same bytes are written that were read', async () => {
    const piece = fc.constantFrom('a', 'ä', '\uFEFF', '\r', '\n', '\r\n', '🙂');
    const source = fc.array(piece).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(source, async (written) => {
        const bytes = new TextEncoder().encode(written);
        const { text, form } = decodeText(bytes)!;
        expect(await bytesIn(encodeText(text, form))).to.deep.equal([...bytes]);
      }),
    );
  });

  it('law: what is no text is told, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = decodeText(bytes)?.text;
        expect(text?.includes('\0') ?? false).to.equal(false);
      }),
    );
  });
});

async function bytesIn(blob: Blob): Promise<readonly number[]> {
  return [...new Uint8Array(await blob.arrayBuffer())];
}
