/** Whether a statement that was checked on one day is out of date on another, both as ISO dates. */
export function isStale(checked: string, today: string): boolean {
  return checked < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}
