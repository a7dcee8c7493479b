/** The one function of `tar-fs` that unpacking the browser needs; it has no types of its own. */
declare module 'tar-fs' {
  export function extract(folder: string): NodeJS.WritableStream;
}
