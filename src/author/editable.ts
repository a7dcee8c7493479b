import type { SourceFile } from '../course/compile.js';
import { limits } from '../course/limits.js';

/**
 * A file's text with all that is in it, if it may be written to: a binary that is called `.md`,
 * and one of which only a part is read, stay as they are.
 */
export function editableText({ content }: SourceFile): string | undefined {
  if (content.length > limits.file) return undefined;
  try {
    const text =
      typeof content === 'string'
        ? content
        : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
