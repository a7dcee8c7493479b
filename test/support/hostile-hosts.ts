/** What a host does to a course. */
export interface HostileHost {
  readonly name: string;
  /** Comes first in the page's head. */
  readonly head?: string;
  /** Stands around the course. */
  readonly around?: readonly [before: string, after: string];
  readonly headers?: Readonly<Record<string, string>>;
  readonly doctype?: string;
  readonly width?: number;
}

const style = (name: string, css: string, more: Partial<HostileHost> = {}): HostileHost => ({
  name,
  head: `<style>${css}</style>`,
  ...more,
});

const script = (name: string, code: string): HostileHost => ({
  name,
  head: `<script>${code}</script>`,
});

const around = (name: string, before: string, after: string): HostileHost => ({
  name,
  around: [before, after],
});

/** Hosts in which a course is played to its end, and nothing is said to be wrong. */
export const hostileHosts: readonly HostileHost[] = [
  style('unsets all styles', '* { all: unset }'),
  style('unsets all styles, and means it', '* { all: unset !important }'),
  style('makes pictures wide', 'img, svg { width: 100% !important; height: auto !important }'),
  style(
    'sets text as nobody can read it',
    '* { box-sizing: content-box; letter-spacing: .5em; text-transform: uppercase; direction: rtl; line-height: .8; text-indent: 3em; white-space: pre; font: 8px/1 cursive !important }',
  ),
  style(
    'lays things over things',
    '.over { position: fixed; inset: 0 0 auto; height: 40px; z-index: 2147483647; background: red }',
    { around: ['<div class="over"></div>', ''] },
  ),
  style('gives it 320 px', 'body { margin: 0; width: 320px }', { width: 320 }),
  style('has a column of 280 px', 'main { width: 280px; display: flex; font-size: 8px }'),
  style('counts 62.5 %', 'html { font-size: 62.5% } body { font-size: 8px }'),
  style(
    'lets nothing be selected',
    '* { user-select: none !important; -webkit-user-select: none !important; cursor: none }',
  ),
  style('shows things late', 'body { visibility: hidden } main { visibility: visible }'),
  style(
    'turns and clips what is around',
    'main { transform: translateZ(0) rotate(0.01deg); overflow: hidden; filter: opacity(.99); contain: content; perspective: 100px }',
  ),
  style('scrolls smoothly', '* { scroll-behavior: smooth !important }'),
  style('is dark', ':root { color-scheme: dark; background: #000; color: #fff }'),
  style(
    'lays it out as a table',
    'main { display: table-cell } polku-course { display: table; float: right }',
  ),
  style('writes from top to bottom', 'main { writing-mode: vertical-rl }'),
  script(
    'has its own things on every object',
    `Object.prototype.extra = 'x'; Object.prototype.each = function () {}; Object.prototype.lang = 'sv';
     Object.prototype.nsSeparator = '.'; Object.prototype.keySeparator = '.'; Object.prototype.count = 3;
     Object.prototype.context = 'odd'; Object.prototype.lng = 'sv';
     Object.prototype.ns = 'odd'; Object.prototype.defaultValue = 'odd';  Object.prototype.none = null;`,
  ),
  script(
    'has every property read and written its way',
    `Object.prototype.get = 'x'; Object.prototype.set = function () {};`,
  ),
  script(
    'has every object say what it is as JSON',
    `Object.prototype.toJSON = function () { return 'odd'; };`,
  ),
  script('has a text wait for every object', `Object.prototype.then = 'odd';`),
  script(
    'has its own things in every list',
    `Array.prototype.extra = 'x'; Array.prototype.each = function () {}; Array.prototype.toJSON = function () { return 'odd'; };
     Array.prototype.first = function () {}; String.prototype.toJSON = function () { return 'odd'; };`,
  ),
  script(
    'wraps what is asynchronous',
    `{ const { then } = Promise.prototype;
       Promise.prototype.then = function (a, b) { const wrap = (f) => typeof f === 'function' ? function () { return f.apply(this, arguments); } : f; return then.call(this, wrap(a), wrap(b)); };
       window.Map = class extends Map {}; window.Set = class extends Set {};
       const { setTimeout } = window; window.setTimeout = (f, ...more) => setTimeout(() => f(), ...more);
       const listen = EventTarget.prototype.addEventListener;
       EventTarget.prototype.addEventListener = function (type, f, o) { return listen.call(this, type, f, o); }; }`,
  ),
  script(
    'has loaders of its own',
    `window.define = function () { throw new Error('define'); }; window.define.amd = {}; window.module = { exports: {} }; window.exports = window.module.exports; window.require = function () { throw new Error('require'); };`,
  ),
  script(
    'watches what is defined',
    `{ const { define } = customElements; customElements.define = function (name, ...more) { if (customElements.get(name)) throw new Error(name); return define.call(customElements, name, ...more); }; }`,
  ),
  script(
    'has elements do things of its own',
    `Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };
     Element.prototype.show = Element.prototype.hide = function () { return this; };
     HTMLElement.prototype.update = function () { return this; }; HTMLElement.prototype.render = function () {}; HTMLElement.prototype.select = function () {};
     document.getElementsByClassName = () => []; window.$ = () => null;`,
  ),
  script(
    'names its globals as it likes',
    `var Polku = 1, polku = 2, html = 3, css = 4, event = 5, lit = 6, name = 'x', status = 'y';`,
  ),
  { name: 'has its base elsewhere', head: '<base href="https://elsewhere.invalid/deep/">' },
  { name: 'has no document type', doctype: '' },
  around(
    'has it in a form',
    '<form action="/submitted"><input name="q" />',
    '<button>Send</button></form>',
  ),
  around('has it in a button’s label', '<fieldset disabled><legend>x</legend>', '</fieldset>'),
  around('lets it be edited', '<div contenteditable="true">', '</div>'),
  script(
    'takes keys and links for its own',
    `window.addEventListener('DOMContentLoaded', () => {
       document.addEventListener('keydown', (event) => { if (/^([/a-z]|Arrow.*|Enter| )$/i.test(event.key)) event.preventDefault(); });
       document.addEventListener('click', (event) => { if (event.composedPath().some((one) => one.localName === 'a')) event.preventDefault(); });
     });`,
  ),
];

/** Hosts in which no course can be shown; it says why. */
export const hopelessHosts: readonly HostileHost[] = [
  script('gives every property a value', `Object.prototype.value = 'x';`),
  script('has every object wait for ever', `Object.prototype.then = function () {};`),
  script('gives every object a lesson', `Object.prototype.lesson = 'odd';`),
];
