const key = 'polku.frame.told';

/** Whether this browser's learner has yet to be told; a browser that keeps nothing says so itself. */
export function isUntold(storage: () => Pick<Storage, 'getItem'>): boolean {
  try {
    return storage().getItem(key) === null;
  } catch {
    return false;
  }
}

/** Notes that they were. */
export function noteTold(storage: () => Pick<Storage, 'setItem'>): void {
  try {
    storage().setItem(key, '1');
  } catch {
    return;
  }
}
