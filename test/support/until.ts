/** For a machine that is busy with other tests. */
const patience = 8_000;

type Found<T> = T | null | undefined | false;

/** Waits for something to be there, and gives it; `what` says what was missed. */
export async function until<T>(
  find: () => Found<T> | Promise<Found<T>>,
  what = String(find),
): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`Not within ${patience} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
