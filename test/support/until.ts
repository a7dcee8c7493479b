/** Waits for something to be there, and gives it. */
export async function until<T>(
  find: () => T | null | undefined | false,
  within = 5_000,
): Promise<T> {
  const deadline = performance.now() + within;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`Not within ${within} ms: ${String(find)}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
