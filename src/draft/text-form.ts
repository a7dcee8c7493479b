import type { TextForm } from './draft.js';

const mark = '\uFEFF';

/** Reads a text file; undefined where its bytes are no text. `encodeText` gives the same bytes. */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string; readonly form?: TextForm } | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  if (text.includes('\0')) return undefined;
  const hasMark = text.startsWith(mark);
  if (hasMark) text = text.slice(1);
  // Mixed line ends stay as they are: made one kind, they could not be given back.
  const isCrlf = text.includes('\r\n') && !/[\r\n]/.test(text.replaceAll('\r\n', ''));
  if (isCrlf) text = text.replaceAll('\r\n', '\n');
  const form: TextForm = { ...(isCrlf && { isCrlf }), ...(hasMark && { hasMark }) };
  return { text, ...((isCrlf || hasMark) && { form }) };
}

/** A text as the file that it is written to. */
export function encodeText(text: string, form: TextForm = {}): Blob {
  const lines = form.isCrlf ? text.replace(/\r?\n/g, '\r\n') : text;
  return new Blob([form.hasMark ? mark : '', lines], { type: 'text/markdown' });
}
