/** How long the browser has to take a file, in milliseconds. */
const patience = 60_000;

/** Gives the learner a file, among their downloads. */
export function giveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  // Some browsers take no click on what is not in the page.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), patience);
}

/** Whether this device hands files to other programs, such as e-mail. */
export function canSendFiles(): boolean {
  return sendable(new File(['{}'], 'polku.json', { type: 'application/json' })) !== undefined;
}

/**
 * The form in which a file can be handed over. Browsers have a list of kinds that they allow, and
 * JSON is rarely among them; whoever opens it again looks at what is in it.
 */
export function sendable(file: File): File | undefined {
  const asText = new File([file], file.name.replace(/\.json$/, '.txt'), { type: 'text/plain' });
  return [file, asText].find(mayBeSent);
}

function mayBeSent(file: File): boolean {
  try {
    return navigator.canShare?.({ files: [file] }) ?? false;
  } catch {
    return false;
  }
}

/** What became of a file that was to be handed over. `again`: the press was too long ago. */
export type Sending = 'sent' | 'cancelled' | 'again' | 'failed';

/** Hands a file over; the learner chooses to whom. */
export async function sendFile(file: File): Promise<Sending> {
  const form = sendable(file);
  if (!form) return 'failed';
  try {
    await navigator.share({ files: [form] });
    return 'sent';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return 'cancelled';
    return name === 'NotAllowedError' ? 'again' : 'failed';
  }
}
