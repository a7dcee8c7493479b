/** A folded text with its dots and rings taken off, as a keyboard without them writes it. */
export function withoutDots(text: string): string {
  return text.replace(/[äå]/g, 'a').replace(/ö/g, 'o');
}

/**
 * Whether a folded text is another one typed without any `ä`, `ö` or `å`. Who typed one of them has
 * the keys, so `paivä` is a mistake where `paiva` may be a keyboard.
 */
export function isUndotted(typed: string, accepted: string): boolean {
  return typed !== accepted && typed === withoutDots(accepted);
}
