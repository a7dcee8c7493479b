import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Starts WebKitGTK’s driver, and by it its small browser.
 * @param {string} path
 * @returns {Promise<import('./launcher.mjs').Driver>}
 */
export async function openWebkit(path) {
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`], { stdio: 'ignore' });
  const host = `http://127.0.0.1:${port}`;
  try {
    await answering(host);
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
    const { sessionId } = await command(`${host}/session`, { capabilities });
    const session = `${host}/session/${sessionId}`;
    const goTo = (/** @type {string} */ url) => command(`${session}/url`, { url });
    return {
      open: goTo,
      leave: () => goTo('about:blank'),
      async quit() {
        await fetch(session, { method: 'DELETE' });
        driver.kill();
      },
    };
  } catch (error) {
    driver.kill();
    throw error;
  }
}

/** @param {string} url @param {object} body */
async function command(url, body) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** @param {string} host */
async function answering(host) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`${host}/status`).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
