/** Whether another website shows this page inside its own: what it keeps is then kept apart. */
export function isInForeignFrame(self: Pick<Window, 'top' | 'location'> = window): boolean {
  try {
    return self.top !== null && self.top.location.origin !== self.location.origin;
  } catch {
    return true;
  }
}
