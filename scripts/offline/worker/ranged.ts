/** The part of a file that a request's `Range` asks for: players of sound and video want parts. */
export async function ranged(response: Response, range: string | null): Promise<Response> {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
  // Several ranges at once may be answered with all.
  if ((from === '' && to === '') || response.status !== 200) return response;
  const file = await response.blob();
  const start = from === '' ? Math.max(0, file.size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? file.size - 1 : Math.min(Number(to), file.size - 1);
  const headers = new Headers(response.headers);
  if (start > end || start >= file.size) {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${start}-${end}/${file.size}`);
  headers.set('Content-Length', String(end + 1 - start));
  return new Response(file.slice(start, end + 1), { status: 206, headers });
}
