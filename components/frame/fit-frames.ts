/** The heights that a frame may ask for, in pixels. */
const least = 160;
const most = 20_000;

/**
 * Gives frames with courses the height that they say they need, for the page that shows them. A
 * message counts only from a frame of this page, and from the origin that its address names.
 */
export function fitFrames(page: Window): void {
  page.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    if (height === undefined) return;
    for (const frame of page.document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && originOf(frame) === origin) {
        frame.style.height = `${Math.min(most, Math.max(least, height))}px`;
      }
    }
  });
}

function originOf({ src }: HTMLIFrameElement): string | undefined {
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, v, height } = data as Readonly<Record<string, unknown>>;
  if (type !== 'polku.height' || v !== 1) return undefined;
  return typeof height === 'number' && Number.isFinite(height) ? Math.ceil(height) : undefined;
}
