import type { Page } from 'playwright-core';

/** What was done to a browser's storage before a lesson is opened in it. */
export interface Preparation {
  /** Ends what was prepared, as far as it can end by itself. */
  readonly lift?: () => Promise<unknown>;
  /** Items that were answered before, and must still be there. */
  readonly before?: readonly string[];
  /** Looks at the storage afterwards; gives what is not as it must be. */
  readonly check?: (page: Page) => Promise<string | undefined>;
}
