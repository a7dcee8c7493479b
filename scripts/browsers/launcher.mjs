/**
 * What opens pages in a browser, one at a time.
 * @typedef {object} Driver
 * @property {(url: string) => Promise<void>} open
 * @property {() => Promise<void>} leave Leaves the page that is open.
 * @property {() => Promise<void>} quit
 */

/**
 * Has the test runner use a browser that can do no more than open a page: tests report by themselves.
 * @param {string} name
 * @param {() => Promise<Driver>} start
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function pageLauncher(name, start) {
  /** @type {Driver | undefined} */
  let driver;
  /** @type {{ id: string, url: string } | undefined} */
  let active;
  return {
    name,
    type: name,
    concurrency: 1,
    async startSession(id, url) {
      driver ??= await start();
      active = { id, url };
      await driver.open(url);
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: (id) => (active?.id === id ? active.url : undefined),
    async stopSession() {
      active = undefined;
      await driver?.leave();
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('This browser is not debugged from here')),
    async stop() {
      await driver?.quit();
    },
  };
}
