/** Where a course lies, or that it does not; `unreachable`: nobody could say. */
export type Found = { readonly src: string } | 'unknown' | 'unreachable';

type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'headers'>>;

/** Looks for a course beside the page, compiled or as markdown. */
export async function findCourse(id: string, fetch: Fetch): Promise<Found> {
  try {
    for (const file of ['course.json', 'course.md']) {
      const src = `courses/${id}/${file}`;
      const { ok, headers } = await fetch(src);
      // Some servers answer with a page for whatever they do not have.
      if (ok && !/^text\/html/i.test(headers.get('content-type') ?? '')) return { src };
    }
    return 'unknown';
  } catch {
    return 'unreachable';
  }
}
