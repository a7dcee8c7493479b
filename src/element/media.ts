/**
 * The address of a picture or a recording of the course. Empty for what has none; never a guess:
 * such a source would load the page itself.
 */
export function mediaUrl(path: string, baseUrl: string): string {
  try {
    return new URL(path, new URL(baseUrl, document.baseURI)).href;
  } catch {
    return '';
  }
}
