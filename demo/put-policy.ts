import { frameAddress, type Wish } from './put-snippet.js';
import { hosts } from './put-hosts.js';

/** What a content security policy has to allow for this snippet. */
export function policyFor(wish: Wish): string {
  const { origin } = new URL(frameAddress(wish));
  if (hosts[wish.host] === 'frame') return `frame-src ${origin};`;
  return [
    `script-src ${origin};`,
    `connect-src ${origin};`,
    `img-src ${origin};`,
    `media-src ${origin} blob:;`,
    'trusted-types lit-html;',
  ].join('\n');
}
