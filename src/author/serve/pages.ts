import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { mediaTypeOf } from '../../draft/media-types.js';
import { attempt, isTrouble } from '../disk.js';
import type { Answer } from './answer.js';
import { locate } from './locate.js';

/**
 * What the pages may do: run their own scripts, show pictures and play recordings that they have
 * read, ask this server. No form leads anywhere, and no page holds them in a frame.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Goes with every page and every part of one. */
export const pageHeaders = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Gives a page of the workbench, or a part of it. `root` has no links in it. */
export async function answerPage(
  { method }: IncomingMessage,
  { pathname }: URL,
  root: string,
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const path = pathname === '/' ? 'author.html' : decoded(pathname.slice(1));
  const body = await attempt(path, async () => {
    const file = await locate(root, path);
    return file === undefined ? undefined : readFile(file);
  });
  if (!body || isTrouble(body)) return { status: 404 };
  const type = types[path.split('.').at(-1)!] ?? mediaTypeOf(path);
  return { status: 200, headers: { 'Content-Type': type }, body };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
