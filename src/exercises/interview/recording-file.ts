/** The ending of a file for a kind of sound that browsers record. */
const endings: ReadonlyMap<string, string> = new Map([
  ['audio/webm', 'webm'],
  ['audio/mp4', 'm4a'],
  ['audio/x-m4a', 'm4a'],
  ['audio/aac', 'aac'],
  ['audio/ogg', 'ogg'],
  ['audio/mpeg', 'mp3'],
  ['audio/wav', 'wav'],
]);

/** Longer names are cut by some systems, with their ending. */
const mostLetters = 60;

/**
 * What a recording is called as a file: `Question 1`, `audio/webm;codecs=opus` → `question-1.webm`.
 * Of a kind that is not known it gets the ending that most browsers' recordings have.
 */
export function recordingFile(name: string, type: string): string {
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['polku'];
  const stem = [...words.join('-')].slice(0, mostLetters).join('');
  return `${stem.replace(/-$/, '')}.${endings.get(kind) ?? 'webm'}`;
}
