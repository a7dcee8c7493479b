import { darkEnough, enough, leastContrast, readColour } from './put-colour.js';
import { courses, readOutline, type Outline } from './put-courses.js';
import { hosts, isHost } from './put-hosts.js';
import { policyFor } from './put-policy.js';
import { showPreview } from './put-preview.js';
import { markupFor, snippetsFor, type Wish } from './put-snippet.js';
import { showSnippets } from './put-snippets.js';
import { putTexts, type PutTexts } from './put-texts.js';

const form = at('.wish', HTMLFormElement);
const course = at('#course', HTMLSelectElement);
const lesson = at('#lesson', HTMLSelectElement);
const lang = at('#lang', HTMLSelectElement);
const host = at('#host', HTMLSelectElement);
const site = at('#site', HTMLInputElement);
const hex = at('#hex', HTMLInputElement);
const picked = at('#picked', HTMLInputElement);
const darken = at('#darken', HTMLButtonElement);
const outlines = new Map<string, Outline>();
// In the language that was picked, by course.
const titles = new Map<string, string>();
/** Where this page and the files beside it lie. */
const home = new URL('./', location.href).href.split(/[?#]/)[0] ?? '';
let failed = '';

site.value = home;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target === hex) picked.value = readColour(hex.value) ?? picked.value;
  if (target === picked) hex.value = picked.value;
  if (target === hex || target === picked) at('[value=own]', HTMLInputElement).checked = true;
  if (target === course) showCourse();
  else show();
  if (target === course || target === lang) void readTitle(course.value, lang.value);
});
darken.addEventListener('click', () => {
  hex.value = picked.value = darkEnough(picked.value);
  at('[value=own]', HTMLInputElement).focus();
  show();
});
for (const button of document.querySelectorAll<HTMLElement>('[data-width]')) {
  button.addEventListener('click', () => {
    at('#preview', HTMLElement).className = button.dataset['width'] ?? '';
    for (const one of document.querySelectorAll<HTMLElement>('[data-width]')) {
      one.ariaPressed = String(one === button);
    }
  });
}
// `site.ts` says in which language the page is, and may say so anew.
new MutationObserver(() => void speak()).observe(document.documentElement, {
  attributeFilter: ['lang'],
});
void speak();

async function speak(): Promise<void> {
  const { lang: spoken } = document.documentElement;
  const found = await Promise.all(
    courses.map((name) => readOutline(name, spoken).catch(() => undefined)),
  );
  if (spoken !== document.documentElement.lang) return;
  const chosen = course.value || courses[0];
  courses.forEach((name, i) => {
    const outline = found[i];
    if (outline) outlines.set(name, outline);
  });
  course.replaceChildren(
    ...courses.map((name) => new Option(outlines.get(name)?.title ?? name, name)),
  );
  course.value = chosen;
  showCourse();
}

function showCourse(): void {
  const outline = outlines.get(course.value);
  failed = outline ? '' : course.value;
  const chosen = lesson.value;
  const units = (outline?.units ?? []).map(({ title, lessons }) => {
    const group = document.createElement('optgroup');
    group.label = title;
    group.append(...lessons.map((one) => new Option(one.title, one.id)));
    return group;
  });
  lesson.replaceChildren(new Option(texts().wholeCourse, ''), ...units);
  lesson.value = chosen;
  if (lesson.selectedIndex < 0) lesson.value = '';
  show();
}

function show(): void {
  const said = texts();
  const address = readAddress(site.value);
  const accent = readAccent();
  showColour(said, accent);
  tellSite(said, address);
  const called = outlines.get(course.value)?.title ?? course.value;
  const title = titles.get(titleKey(course.value, lang.value)) ?? called;
  const wish: Wish = {
    host: isHost(host.value) ? host.value : 'html',
    site: address ?? home,
    course: course.value,
    title,
    link: putTexts(lang.value || document.documentElement.lang).open(title),
    lesson: lesson.value,
    lang: lang.value,
    accent: accent ?? '',
  };
  const isLink = hosts[wish.host] === 'link';
  const isLost = isLink && Boolean(wish.lesson || wish.lang);
  const note = failed ? said.noOutline : isLost ? said.linkStarts : '';
  say('#lesson-note', note);
  say('#lang-note', hosts[wish.host] === 'frame' && !wish.lang ? said.frameLanguage : '');
  const given: Wish = isLink ? { ...wish, lesson: '', lang: '' } : wish;
  showSnippets(at('#snippets', HTMLElement), address ? snippetsFor(given) : [], said);
  at('#steps', HTMLElement).replaceChildren(
    ...said.steps[wish.host].map((step) =>
      Object.assign(document.createElement('li'), { textContent: step }),
    ),
  );
  at('#policy', HTMLTextAreaElement).value = policyFor(wish);
  const spoken = document.documentElement.lang;
  // Always from here: whatever script lies at an address that is being typed would run in this page.
  const markup = markupFor({ ...given, site: home });
  showPreview(at('#preview', HTMLElement), { markup, title, lang: spoken });
}

// The rest of the page stays in the language that it is read in; what is copied is in that of the course.
async function readTitle(name: string, language: string): Promise<void> {
  const key = titleKey(name, language);
  if (!language || titles.has(key)) return;
  const outline = await readOutline(name, language).catch(() => undefined);
  if (outline) titles.set(key, outline.title);
  if (key === titleKey(course.value, lang.value)) show();
}

function titleKey(name: string, language: string): string {
  return `${name} ${language}`;
}

function readAccent(): string | undefined {
  const { value } = at('[name=colour]:checked', HTMLInputElement);
  return value === 'own' ? readColour(hex.value) : value;
}

function showColour(said: PutTexts, accent: string | undefined): void {
  hex.ariaInvalid = String(accent === undefined);
  const ratio = accent ? leastContrast(accent) : enough;
  // Never rounded up to what it is not.
  const told = (Math.floor(ratio * 10) / 10).toLocaleString(document.documentElement.lang);
  const isOwn = at('[value=own]', HTMLInputElement).checked;
  darken.hidden = !isOwn || ratio >= enough;
  if (accent === undefined) say('#contrast', said.notColour);
  else if (!accent) say('#contrast', '');
  else say('#contrast', ratio >= enough ? said.easyToRead(told) : said.hardToRead(told));
}

/** An address that a snippet can begin with; undefined for what is none. */
function readAddress(written: string): string | undefined {
  try {
    const { protocol, origin, pathname } = new URL(written.trim());
    if (!/^https?:$/.test(protocol)) return undefined;
    return `${origin}${pathname.replace(/[^/]*$/, '')}`;
  } catch {
    return undefined;
  }
}

function tellSite(said: PutTexts, address: string | undefined): void {
  site.ariaInvalid = String(!address);
  const { hostname, protocol } = new URL(address ?? location.href);
  const isHere = /^(?:localhost|127\..*|\[::1\]|.*\.local)$/.test(hostname);
  const note = isHere ? said.onlyHere : protocol === 'http:' ? said.insecure : '';
  say('#site-note', address ? note : said.notAddress);
}

// Said again, it would be read out again.
function say(where: string, text: string): void {
  const place = at(where, HTMLElement);
  if (place.textContent !== text) place.textContent = text;
}

function texts(): PutTexts {
  return putTexts(document.documentElement.lang);
}

function at<E extends HTMLElement>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new TypeError(selector);
  return found;
}
