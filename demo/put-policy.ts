import { frameAddress, type Wish } from './put-snippet.js';
import { hosts, type Way } from './put-hosts.js';

/**
 * What a content security policy has to allow for this snippet. A directive that the policy has not
 * is no longer answered by its `default-src` once it is there: so each names the site itself as well.
 */
export function policyFor(wish: Wish): string {
  const { origin } = new URL(frameAddress(wish));
  const media = { 'connect-src': origin, 'img-src': origin, 'media-src': `${origin} blob:` };
  const script = { 'script-src': origin };
  const bundled: Readonly<Record<string, string>> = media;
  const loaded = { ...script, ...media };
  const sources: Readonly<Record<Way, Readonly<Record<string, string>>>> = {
    tag: loaded,
    place: loaded,
    link: loaded,
    // Only one of them has a script beside it: the others' hosts take none.
    frame: { 'frame-src': origin, ...(wish.host === 'frame' && script) },
    react: bundled,
    vue: bundled,
    svelte: bundled,
  };
  return Object.entries(sources[hosts[wish.host]])
    .map(([directive, allowed]) => `${directive} 'self' ${allowed};`)
    .join('\n');
}
