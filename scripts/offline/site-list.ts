/** The files of one version of the site: each path with the beginning of its digest. */
export interface SiteList {
  /** Changes with any of them. */
  readonly version: string;
  /** What learners need: fetched before anybody asks. */
  readonly first: Readonly<Record<string, string>>;
  /** What others need: kept once it was asked for. */
  readonly later: Readonly<Record<string, string>>;
}

/** How many letters of a digest (SHA-256, base64) are kept: 96 bits tell any two files apart. */
export const digestLength = 16;
