/** What a page says to the worker. */
export type PageMessage =
  /** The page is there; `visited` are the addresses of what it has loaded. */
  | { readonly type: 'page.ready'; readonly visited: readonly string[] }
  /** The learner wants the version that waits. */
  | { readonly type: 'version.wanted' }
  /** Time to look whether the site has been told to stop. */
  | { readonly type: 'switch.asked' };

/** What the worker says to a page: the version that was wanted is there, to be loaded. */
export interface WorkerMessage {
  readonly type: 'version.changed';
}

/** Reads what came from the other side; whatever else runs on the origin may have sent it. */
export function typeOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return typeof message.type === 'string' ? message.type : undefined;
}
