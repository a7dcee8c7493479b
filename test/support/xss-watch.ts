/** Functions that a page's script would call to show that it runs. */
const calls = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Puts traps where hostile text would show that it has come to life; each call is noted. */
export function setTraps(page: Window): { readonly fired: string[]; readonly remove: () => void } {
  const fired: string[] = [];
  const own = calls.map((name) => [name, page[name]] as const);
  for (const name of calls) Object.assign(page, { [name]: () => fired.push(name) });
  const beacon = page.navigator.sendBeacon.bind(page.navigator);
  page.navigator.sendBeacon = () => fired.push('sendBeacon') > 0;
  const remove = () => {
    Object.assign(page, Object.fromEntries(own));
    page.navigator.sendBeacon = beacon;
  };
  return { fired, remove };
}

const elements =
  'script, iframe, frame, object, embed, applet, base, meta, link, form, style, template, math, foreignObject, animate, set, use, audio, video, source, marquee, details[ontoggle]';
const addresses = ['href', 'src', 'xlink:href', 'action', 'formaction', 'data', 'srcdoc', 'poster'];

/** What is in a tree, in shadow roots too, that could run a script or reach another server. */
export function dangersIn(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const own = attributesOf(element).flatMap(({ name, value }) => {
      if (/^on/i.test(name)) return [`${element.localName} ${name}`];
      if (addresses.includes(name) && !isHarmless(element, value)) return [`${name}=${value}`];
      return name === 'style' && /url|expression|import/i.test(value) ? [`style=${value}`] : [];
    });
    const found = element.matches(elements) ? [element.localName, ...own] : own;
    return element.shadowRoot ? [...found, ...dangersIn(element.shadowRoot)] : found;
  });
}

/** The attributes of an element; a form's own property may be a control that is called so. */
export function attributesOf(element: Element): readonly Attr[] {
  const names = Element.prototype.getAttributeNames.call(element);
  return names.map((name) => Element.prototype.getAttributeNode.call(element, name)!);
}

// The browser decides what an address is, not a pattern of ours.
function isHarmless(element: Element, value: string): boolean {
  const link = document.createElement('a');
  link.setAttribute('href', value);
  if (link.origin === location.origin) return true;
  if (!element.matches('a[target=_blank][rel~=noopener][rel~=noreferrer], a:not([target])')) {
    return false;
  }
  return /^(?:https|mailto|tel):$/.test(link.protocol);
}
