import { hosts, type Host, type Way } from './put-hosts.js';

/** What a web editor has picked. */
export interface Wish {
  readonly host: Host;
  /** Where the module and its courses lie; ends with a slash. */
  readonly site: string;
  /** The course's folder. */
  readonly course: string;
  /** What it is called, and so is a frame with it. */
  readonly title: string;
  /** What the link to it says. */
  readonly link: string;
  readonly lesson?: string;
  readonly lang?: string;
  /** As `#rrggbb`. */
  readonly accent?: string;
}

/** A piece to copy, by where it belongs: into the page, or once into the site or its project. */
export interface Snippet {
  readonly place: 'page' | 'site' | 'styles' | 'project';
  readonly code: string;
}

/** What to paste, in the order in which it is done. */
export function snippetsFor(wish: Wish): readonly Snippet[] {
  return ways[hosts[wish.host]](wish);
}

/** The markup that gives the same in any page, for looking at it. */
export function markupFor(wish: Wish): string {
  if (hosts[wish.host] === 'frame') return frame(wish);
  return `${script(wish)}\n${tag(wish)}`;
}

/** The address of the page that shows the course alone. */
export function frameAddress({ site, course, lang, lesson, accent }: Wish): string {
  const address = new URL('embed.html', site);
  const asked = { course, lang, lesson, accent };
  for (const [name, value] of Object.entries(asked)) {
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

const ways: Readonly<Record<Way, (wish: Wish) => readonly Snippet[]>> = {
  tag: (wish) => [{ place: 'page', code: `${script(wish)}\n${tag(wish)}` }],
  place: (wish) =>
    wish.host === 'moodle'
      ? [{ place: 'page', code: `${script(wish)}\n${place(wish)}` }]
      : [
          { place: 'site', code: script(wish) },
          { place: 'page', code: place(wish) },
        ],
  link: (wish) => [
    { place: 'site', code: script(wish) },
    ...(wish.accent ? [{ place: 'styles', code: rule(wish.accent) } as const] : []),
    { place: 'page', code: link(wish) },
  ],
  frame: (wish) => [
    {
      place: 'page',
      code: wish.host === 'frame' ? `${frame(wish)}\n${heights(wish)}` : frame(wish),
    },
  ],
  react: (wish) => [{ place: 'project', code: react(wish) }],
  vue: (wish) => [{ place: 'project', code: vue(wish) }],
  svelte: (wish) => [{ place: 'project', code: svelte(wish) }],
};

function script({ site }: Wish): string {
  return `<script src="${escape(new URL('polku.cdn.js', site).href)}" defer></script>`;
}

function source({ site, course }: Wish): string {
  return new URL(`courses/${encodeURIComponent(course)}/course.json`, site).href;
}

function tag(wish: Wish): string {
  const { lang, lesson, accent } = wish;
  const style = accent && `--polku-accent: ${accent}`;
  return `<polku-course ${attributes({ src: source(wish), lang, lesson, style })}>
  <a href="${escape(frameAddress(wish))}">${escape(wish.link)}</a>
</polku-course>`;
}

function place(wish: Wish): string {
  const data = attributes({
    'data-polku-course': source(wish),
    'data-polku-lang': wish.lang,
    'data-polku-lesson': wish.lesson,
    'data-polku-accent': wish.accent,
  });
  return `<div ${data}>
  <a href="${escape(frameAddress(wish))}">${escape(wish.link)}</a>
</div>`;
}

// Markdown, not JSON: where the script does not run, this is what the link opens.
function link({ site, course, link: words }: Wish): string {
  const { href } = new URL(`courses/${encodeURIComponent(course)}/course.md#polku`, site);
  return `<a href="${escape(href)}">${escape(words)}</a>`;
}

function rule(accent: string): string {
  return `polku-course {\n  --polku-accent: ${accent};\n}`;
}

function frame(wish: Wish): string {
  return `<iframe
  src="${escape(frameAddress(wish))}"
  title="${escape(wish.title)}"
  width="100%" height="760" style="border: 0"
  allow="microphone; autoplay; fullscreen" loading="lazy"
></iframe>`;
}

function heights({ site }: Wish): string {
  return `<script src="${escape(new URL('polku.frame.js', site).href)}" defer></script>`;
}

function react(wish: Wish): string {
  const props = attributes({ src: source(wish), lang: wish.lang, lesson: wish.lesson });
  const style = wish.accent ? ' style={look}' : '';
  const look = wish.accent
    ? `import type { CSSProperties } from 'react';
import 'polku/react';

const look = { '--polku-accent': '${wish.accent}' } as CSSProperties;
`
    : `import 'polku/react';\n`;
  return `${look}
export function Course() {
  return <polku-course ${props}${style} />;
}`;
}

function vue(wish: Wish): string {
  return `<script setup lang="ts">
import 'polku/vue';
</script>

<template>
  <polku-course ${framework(wish)}></polku-course>
</template>`;
}

function svelte(wish: Wish): string {
  return `<script lang="ts">
  import 'polku/svelte';
</script>

<polku-course ${framework(wish)}></polku-course>`;
}

function framework(wish: Wish): string {
  const style = wish.accent && `--polku-accent: ${wish.accent}`;
  return attributes({ src: source(wish), lang: wish.lang, lesson: wish.lesson, style });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value ? [`${name}="${escape(value)}"`] : []))
    .join(' ');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
