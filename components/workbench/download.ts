/** How long the browser has to begin, in milliseconds. */
const soon = 10_000;

/** Gives a file to the author, among their downloads. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), soon);
}
