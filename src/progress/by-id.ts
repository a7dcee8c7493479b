/**
 * Copies a record so that only its own ids are in it: an exercise, a lesson or a word may be called
 * `constructor` or `__proto__`, because its author or its file is.
 */
export function byId<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, record);
}
