/** Heading anchors as GitHub makes them: `Say hello!` → `say-hello`, the next one `say-hello-1`. */
export class Slugs {
  readonly #used = new Map<string, number>();

  next(heading: string): string {
    const base = slugOf(heading);
    let slug = base;
    while (this.#used.has(slug)) {
      const count = this.#used.get(base)! + 1;
      this.#used.set(base, count);
      slug = `${base}-${count}`;
    }
    this.#used.set(slug, 0);
    return slug;
  }
}

/** One heading's anchor, before repeats are counted. */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
