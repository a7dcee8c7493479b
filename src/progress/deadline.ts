/** Settles with the promise, or with a fallback when that takes too long. */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  fallback: () => T,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(fallback()), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Calls back when a promise has not settled after a time. */
export async function watch<T>(
  promise: Promise<T>,
  milliseconds: number,
  onLate: () => void,
): Promise<T> {
  const timer = setTimeout(onLate, milliseconds);
  return promise.finally(() => clearTimeout(timer));
}
