import type { Exercise } from '../course/course.js';
import { plainBlocks } from '../course/plain-text.js';

/** What an exercise is known by wherever it stands: its type, what counts as right, its prompt. */
export function signatureOf({ type, fingerprint, prompt }: Exercise): string {
  const words = plainBlocks(prompt).normalize('NFC').replace(/\s+/g, ' ').trim();
  return JSON.stringify([type, fingerprint, words]);
}
