/** The systems that have a way of their own to add a voice. */
export type Platform = 'android' | 'chromeos' | 'ios' | 'linux' | 'macos' | 'other' | 'windows';

const signs: readonly (readonly [RegExp, Platform])[] = [
  [/Android/, 'android'],
  [/CrOS/, 'chromeos'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS/, 'macos'],
  [/Linux|X11/, 'linux'],
];

/** The system that a browser runs on. An iPad says that it is a Mac, but can be touched. */
export function platformOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Platform {
  const found = signs.find(([sign]) => sign.test(userAgent))?.[1] ?? 'other';
  return found === 'macos' && maxTouchPoints > 1 ? 'ios' : found;
}
