import { expect } from '@open-wc/testing';
import type { Severity } from '../../src/problem.js';
import type { LedgerState } from '../../src/progress/ledger.js';
import { memoryLedger } from '../../src/progress/ledger.memory.js';
import type { FakeSite } from '../../test/support/fake-site.js';
import { find, mount, takeAway, trialSite } from '../../test/support/trial-course.js';

const cases: readonly (readonly [code: string, Severity, LedgerState['keeping'], icon: string])[] =
  [
    ['restored', 'advice', 'device', 'saved'],
    ['lost', 'warning', 'device', 'unsaved'],
    ['full', 'error', 'memory', 'unsaved'],
  ];

describe('the notice above a course', () => {
  let site: FakeSite;
  beforeEach(() => (site = trialSite()));
  afterEach(() => takeAway(site));

  for (const [code, severity, keeping, icon] of cases) {
    it(`looks like ${severity} where storage is ${code}`, async () => {
      const course = mount();
      const problem = { code: `storage.${code}`, severity, values: { facts: 1, lost: 1 } };
      course.ledger = { ...memoryLedger(), state: { keeping, problem } };
      const notice = await find(course, '[part=notice]');
      expect(notice.querySelector('.icon')?.classList.contains(`icon-${icon}`)).to.equal(true);
      const probe = document.createElement('i');
      probe.style.color = 'var(--polku-color-wrong)';
      notice.append(probe);
      const { borderBlockEndColor } = getComputedStyle(notice);
      const isRed = borderBlockEndColor === getComputedStyle(probe).color;
      expect(isRed).to.equal(severity !== 'advice');
    });
  }
});
