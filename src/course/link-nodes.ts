import type { Place } from '../problem.js';
import type { Inline } from './course.js';
import { decodeEntities } from './entities.js';
import { encodePath, isWithin, resolveLink, type Target } from './links.js';
import { nearest } from './nearest.js';
import type { Reading } from './reading.js';

/** A link or image as it stands in the text. */
export interface WrittenLink {
  readonly href: string;
  /** `www.example.org`: the author wrote no scheme, so there is none to complain about. */
  readonly isBare: boolean;
  /** Where a part of it stands, or all of it. */
  placeOf(part?: string): Place;
}

const recording = /\.(?:opus|ogg|oga|mp3|m4a|aac|wav|flac|weba|webm)$/i;

/** The node of a link; where it must not lead, its text alone. */
export function linkOf(
  reading: Reading,
  link: WrittenLink,
  children: readonly Inline[],
): readonly Inline[] {
  const { findings, links } = reading;
  const written = decodeEntities(link.href);
  const href = link.isBare ? written.replace(/^http:/, 'https:') : written;
  const target = resolveLink(href, links.folder);
  switch (target.kind) {
    case 'outside':
    case 'anchor':
      return [{ kind: 'link', href: target.href, children }];
    case 'insecure': {
      findings.add('link.insecure', link.placeOf(target.href.slice(0, 5)), {
        severity: 'warning',
        values: { href: target.href },
      });
      return [{ kind: 'link', href: `https:${target.href.slice(5)}`, children }];
    }
    case 'refused':
      findings.add('link.refused', link.placeOf(), { values: { href: link.href.slice(0, 80) } });
      return children;
    case 'file':
      return fileLink(reading, link, target, children);
  }
}

function fileLink(
  reading: Reading,
  link: WrittenLink,
  { path, rest }: Target & { kind: 'file' },
  children: readonly Inline[],
): readonly Inline[] {
  if (path === reading.links.folder) {
    reading.findings.add('link.empty', link.placeOf());
    return children;
  }
  const lesson = reading.links.lessons.get(path);
  if (lesson === undefined) checkFile(reading, link, path);
  if (!recording.test(path)) {
    const href = encodePath(path) + rest.replace(/[\ud800-\udfff]/gu, '\uFFFD');
    return [{ kind: 'link', href, ...(lesson !== undefined && { lesson }), children }];
  }
  if (isWithin(path)) return [{ kind: 'audio', src: encodePath(path), children }];
  reading.findings.add('media.outside', link.placeOf(), { values: { path: link.href } });
  return children;
}

/** The node of an image; where it must not come from, its alternative text. */
export function imageOf(reading: Reading, image: WrittenLink, alt: string): Inline {
  const { findings, links } = reading;
  const target = resolveLink(decodeEntities(image.href), links.folder);
  if (alt === '') findings.add('image.alt', image.placeOf());
  if (target.kind === 'file' && target.path !== links.folder) {
    if (isWithin(target.path)) {
      checkFile(reading, image, target.path);
      return { kind: 'image', src: encodePath(target.path), alt };
    }
    findings.add('media.outside', image.placeOf(), { values: { path: image.href } });
  } else if (image.href === '') {
    findings.add('link.empty', image.placeOf());
  } else {
    findings.add('image.remote', image.placeOf(), { values: { href: image.href.slice(0, 80) } });
  }
  return { kind: 'text', text: alt };
}

function checkFile({ findings, links }: Reading, link: WrittenLink, path: string): void {
  const { files } = links;
  if (!files || files.has(path) || !isWithin(path)) return;
  if ([...files].some((file) => file.startsWith(`${path}/`))) return;
  const suggestion = nearest(path, [...files]);
  findings.add('file.missing', link.placeOf(), {
    values: { path, ...(suggestion && { suggestion }) },
  });
}
