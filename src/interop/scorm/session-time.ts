/** How long a session has lasted as SCORM 1.2 writes it: `0001:05:09.50`. */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.min(mostHundredths, Math.max(0, Math.round(milliseconds / 10)));
  const seconds = Math.floor(hundredths / 100);
  const padded = (value: number, width = 2) => String(value).padStart(width, '0');
  const clock = [
    padded(Math.floor(seconds / 3_600), 4),
    padded(Math.floor(seconds / 60) % 60),
    padded(seconds % 60),
  ];
  return `${clock.join(':')}.${padded(hundredths % 100)}`;
}

/** `9999:59:59.99` is the longest there is. */
const mostHundredths = 10_000 * 360_000 - 1;
