/** How a course gets into a page of such a host: what survives there decides. */
export type Way = 'tag' | 'place' | 'link' | 'frame' | 'react' | 'vue' | 'svelte';

/** What web editors keep their pages in, as the builder offers it, and the way in there. */
export const hosts = {
  wordpress: 'tag',
  'wordpress-author': 'place',
  moodle: 'place',
  drupal: 'link',
  html: 'tag',
  wix: 'frame',
  'google-sites': 'frame',
  sharepoint: 'frame',
  frame: 'frame',
  react: 'react',
  vue: 'vue',
  svelte: 'svelte',
} as const satisfies Readonly<Record<string, Way>>;

export type Host = keyof typeof hosts;

/** Whether it is one that the builder offers. */
export function isHost(name: string): name is Host {
  return Object.hasOwn(hosts, name);
}
