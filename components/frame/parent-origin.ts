/** What tells a page by whom it is shown. */
export interface Shown {
  readonly parent: { readonly location: { readonly origin: string } };
  readonly location: { readonly origin: string; readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: { readonly referrer: string };
}

/** The origin of the page that shows this one, if the browser says so. */
export function parentOrigin({ parent, location, document }: Shown): string | undefined {
  try {
    const { origin } = parent.location;
    // Whoever may be looked into is of this origin, also one without an address, as a preview is.
    return origin === 'null' ? location.origin : origin;
  } catch {
    // A page of another origin is not looked into.
  }
  const [known] = Array.from(location.ancestorOrigins ?? []);
  // A sandboxed page has no origin that a message could be sent to.
  if (known !== undefined) return known === 'null' ? undefined : known;
  try {
    const { origin } = new URL(document.referrer);
    // This page has led on to itself: who shows it is not known any more.
    return origin === location.origin ? undefined : origin;
  } catch {
    return undefined;
  }
}
