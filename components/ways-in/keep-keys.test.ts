import { expect } from '@open-wc/testing';
import { keepKeys } from './keep-keys.js';

describe('what is typed in a course', () => {
  const course = document.createElement('polku-course');
  const inside = document.createElement('div');
  const heard: string[] = [];
  const hear = (event: Event) =>
    heard.push(event instanceof KeyboardEvent ? event.key : event.type);

  before(() => {
    course.attachShadow({ mode: 'open' }).append(inside);
    inside.innerHTML = '<input /><a href="#x">x</a><button>b</button>';
    document.body.append(course);
    document.addEventListener('keydown', hear);
    document.addEventListener('click', hear);
    keepKeys(window);
  });
  after(() => {
    document.removeEventListener('keydown', hear);
    document.removeEventListener('click', hear);
    course.remove();
  });
  beforeEach(() => (heard.length = 0));

  const press = (key: string, init: KeyboardEventInit = {}, from: Element = inside.children[0]!) =>
    from.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init }),
    );

  it('stays in it', () => {
    for (const key of ['/', 'ä', ' ', 'Enter', 'ArrowLeft', 'Home', 'Backspace']) press(key);
    expect(heard).to.deep.equal([]);
  });

  it('is the page’s where it is a command to the page', () => {
    for (const key of ['Escape', 'Tab', 'PageDown', 'F5']) press(key);
    press('s', { ctrlKey: true });
    press('k', { metaKey: true });
    expect(heard).to.deep.equal(['Escape', 'Tab', 'PageDown', 'F5', 's', 'k']);
  });

  it('is the page’s elsewhere', () => {
    press('/', {}, document.body);
    expect(heard).to.deep.equal(['/']);
  });

  it('keeps clicks on links, and tells of others', () => {
    (inside.children[1] as HTMLElement).click();
    expect(heard).to.deep.equal([]);
    (inside.children[2] as HTMLElement).click();
    expect(heard).to.deep.equal(['click']);
  });
});
