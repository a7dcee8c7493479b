import { expect } from '@open-wc/testing';
import { platformOf, type Platform } from './platform.js';

const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15';

const cases: readonly [userAgent: string, maxTouchPoints: number, platform: Platform][] = [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0.0.0', 0, 'windows'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/150.0.0.0', 10, 'windows'],
  ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/150.0.0.0 Mobile', 5, 'android'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 5, 'android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/26.0 Mobile', 5, 'ios'],
  [mac, 5, 'ios'],
  [mac, 0, 'macos'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/150.0.0.0', 0, 'chromeos'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 0, 'linux'],
  ['Something new', 0, 'other'],
];

describe('the system that a browser runs on', () => {
  for (const [userAgent, maxTouchPoints, platform] of cases) {
    it(`${platform}: ${userAgent.slice(12, 60)}`, () => {
      expect(platformOf({ userAgent, maxTouchPoints })).to.equal(platform);
    });
  }
});
