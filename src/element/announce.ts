let region: HTMLElement | undefined;

// Important, so that no style sheet of the page brings it to light. At the top, for below the rest it
// would give a frame that fits its content a scrollbar.
const hidden =
  'all:initial;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);inset:0 auto auto 0;white-space:nowrap;'.replaceAll(
    ';',
    '!important;',
  );

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
    // A property, for a style attribute would break under a strict policy.
    region.style.cssText = hidden;
    document.body.append(region);
  }
  return region;
}
