/**
 * Keeps dialogs where the learner looks. A frame may be as high as its content; the browser then
 * takes all of it for the window, and would put a dialog in the middle of what is out of sight.
 */
export function followVisiblePart(page: Document): void {
  const { documentElement } = page;
  const place = ({ intersectionRect: seen, boundingClientRect: whole }: Entry): void => {
    const { style } = documentElement;
    if (seen.height === 0 || seen.height > whole.height - 1) {
      style.removeProperty('--polku-view-top');
      style.removeProperty('--polku-view-height');
      return;
    }
    style.setProperty('--polku-view-top', `${Math.max(0, seen.top) + 16}px`);
    style.setProperty('--polku-view-height', `${seen.height}px`);
  };
  const look = (): void => {
    // A new observer tells at once; one that is there would only tell of crossings.
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      entries.forEach(place);
    });
    observer.observe(documentElement);
  };
  // Whatever opens a dialog begins with one of these.
  for (const type of ['pointerdown', 'keydown']) page.addEventListener(type, look, true);
}

type Entry = Pick<IntersectionObserverEntry, 'intersectionRect' | 'boundingClientRect'>;
