/** A path as it is written in a command line: in quotation marks, where it has to be. */
export function quoted(path: string): string {
  if (/^[\p{L}\p{M}\p{N}_@%+=:,./\\-]+$/u.test(path)) return path;
  return `"${path.replace(/["$`]/g, '\\$&')}"`;
}
