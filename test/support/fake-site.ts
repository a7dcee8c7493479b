/** What the network does with a request: a file's text, a status, or something of its own. */
export type Served = string | number | (() => Promise<Response>);

/** Files that a page may fetch, as if a server had them. Change them while they are in use. */
export interface FakeSite {
  readonly files: Map<string, Served>;
  /** What was asked for, in its order. */
  readonly asked: string[];
  /** Gives the page its own network back. */
  readonly close: () => void;
}

/** Stands in for the network below `/fake/`; what else the page fetches comes as before. */
export function fakeSite(files: Readonly<Record<string, Served>>): FakeSite {
  const own = window.fetch;
  const site: FakeSite = {
    files: new Map(Object.entries(files)),
    asked: [],
    close: () => (window.fetch = own),
  };
  window.fetch = async (input, init) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!href.startsWith(`${location.origin}/fake/`)) return own.call(window, input, init);
    const path = decodeURIComponent(pathname.slice('/fake/'.length));
    site.asked.push(path);
    const served = site.files.get(path) ?? 404;
    if (typeof served === 'function') return served();
    return typeof served === 'number'
      ? new Response('', { status: served })
      : new Response(served, { headers: { 'Content-Type': 'text/plain' } });
  };
  return site;
}

/** The network is down. */
export function offline(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}
