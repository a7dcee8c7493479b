import { isInForeignFrame } from '../progress/framing.js';
import { setOptions } from '../ways-in/course-options.js';
import { readAsked, type Asked } from './asked.js';
import { findCourse } from './find-course.js';
import { frameStyles } from './frame-styles.js';
import type { FrameText } from './frame-texts.js';
import { tellHeight } from './height-teller.js';
import { hostsIn, listenerIn } from './listening.js';
import { parentOrigin } from './parent-origin.js';
import { languageOf, say, textOf } from './said.js';
import { tellFacts } from './fact-teller.js';
import { isUntold, noteTold } from './told-once.js';
import { followVisiblePart } from './visible-part.js';

// The page that shows one course in a frame of another site. It is a plain script, so that it can
// still speak where the page around it keeps the module from loading.
const asked = readAsked(location.search);
const lang = languageOf(asked.lang || navigator.language);
const main = document.querySelector('main')!;

const sheet = new CSSStyleSheet();
sheet.replaceSync(frameStyles);
document.adoptedStyleSheets = [sheet];
document.documentElement.lang = lang;
document.title = textOf(lang, 'title');
tellHeight(main, asked.course ?? '', postHeight);
followVisiblePart(document);
let listener: string | undefined;
const list = document.querySelector<HTMLMetaElement>('meta[name=polku-hosts]')?.content ?? '';
const listening = { parent: parent === window ? undefined : parent, origin, hosts: hostsIn(list) };
// From the start: the page around may ask before the course is found.
addEventListener('message', (event) => (listener = listenerIn(event, listening) ?? listener));
let failed = false;
// The script below this one, which brings the module, may not come.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && fail(), true);
void show(asked);

async function show({ course: id, ...options }: Asked): Promise<void> {
  if (!id) return refuse('unnamed');
  const found = await findCourse(id, (url) => fetch(url));
  if (failed) return;
  if (found === 'unknown') return refuse('unknown');
  if (found === 'unreachable' && origin === 'null') return refuse('sandboxed');
  const course = document.createElement('polku-course');
  setOptions(course, options);
  // Where nobody could say, the course says so itself, and offers to try again.
  course.setAttribute('src', found === 'unreachable' ? `courses/${id}/course.json` : found.src);
  main.append(course);
  if (isInForeignFrame() && isUntold(() => localStorage)) main.prepend(apart());
  tellFacts(course, new URL('courses/', document.baseURI).href, postFact);
}

function refuse(text: FrameText): void {
  main.replaceChildren(say(textOf(lang, text, asked.course), 'alert'));
}

function fail(): void {
  failed = true;
  refuse('failed');
}

/** Says once that what is kept here is kept for the site around the frame alone. */
function apart(): HTMLElement {
  const said = say(textOf(lang, 'apart'));
  const button = document.createElement('button');
  button.textContent = textOf(lang, 'understood');
  button.addEventListener('click', () => {
    noteTold(() => localStorage);
    said.remove();
  });
  said.append(button);
  return said;
}

function postFact(message: object): void {
  if (listener !== undefined) parent.postMessage(message, listener);
}

// A height gives nothing away, so that it may go to a page of which nothing is known.
function postHeight(message: object): void {
  if (parent !== window) parent.postMessage(message, parentOrigin(window) ?? '*');
}
