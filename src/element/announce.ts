let region: HTMLElement | undefined;

/**
 * Has a screen reader say something. A live region inside a shadow root is unreliable, so one
 * stands in the page itself, and only its text changes.
 */
export function announce(text: string, lang: string): void {
  const status = prepareAnnouncer();
  status.lang = lang;
  // The same words twice are a change only if something else stood between.
  status.textContent = status.textContent === text ? `${text}\u00a0` : text;
}

/** Puts the live region into the page; it must be there some time before it first speaks. */
export function prepareAnnouncer(): HTMLElement {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.dataset['polkuStatus'] = '';
    // Properties one by one: a style attribute would break under a strict CSP.
    Object.assign(region.style, {
      position: 'absolute',
      inlineSize: '1px',
      blockSize: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    });
    document.body.append(region);
  }
  return region;
}
