import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where a request came from, as far as it tells. */
type Asking = Pick<IncomingMessage, 'headers'>;

/** Whether a request calls this device by its own name: another name may have been pointed at it. */
export function isAddressed({ headers }: Asking, port: number): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some((name) => headers.host === `${name}:${port}`);
}

/** Whether it may come from a page of this server, and not from another one. */
export function isOwnPage({ headers }: Asking): boolean {
  const site = headers['sec-fetch-site'];
  return (
    (headers.origin === undefined || headers.origin === `http://${headers.host}`) &&
    (site === undefined || site === 'same-origin')
  );
}

/** Whether it proves that the author has opened the address that was printed. */
export function isTrusted({ headers }: Asking, token: string): boolean {
  const given = headers['x-polku-token'];
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(token));
}

/** Of one length, whatever was given. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
