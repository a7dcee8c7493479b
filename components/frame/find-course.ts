/** Where a course lies, or that it does not; `unreachable`: nobody could say. */
export type Found = { readonly src: string } | 'unknown' | 'unreachable';

type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'headers'>>;

/** Looks for a course beside the page, compiled or as markdown. */
export async function findCourse(id: string, fetch: Fetch): Promise<Found> {
  let missing: Found = 'unknown';
  try {
    for (const file of ['course.json', 'course.md']) {
      const src = `courses/${id}/${file}`;
      const { ok, status, headers } = await fetch(src);
      // Some servers answer with a page for whatever they do not have.
      const isPage = /^text\/html/i.test(headers.get('content-type') ?? '');
      if (ok && !isPage) return { src };
      // A server that is overloaded, or asks for a password, does not say that there is none.
      if (!ok && status !== 404 && status !== 410) missing = 'unreachable';
    }
    return missing;
  } catch {
    return 'unreachable';
  }
}
