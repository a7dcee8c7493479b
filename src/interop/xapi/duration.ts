/** How long something took as ISO 8601 writes it: `PT1M5.5S`. */
export function durationOf(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const minutes = Math.floor(hundredths / 6_000);
  const seconds = (hundredths % 6_000) / 100;
  return minutes > 0 ? `PT${String(minutes)}M${String(seconds)}S` : `PT${String(seconds)}S`;
}
