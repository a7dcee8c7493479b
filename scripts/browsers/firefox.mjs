import puppeteer from 'puppeteer-core';

/**
 * Starts Firefox, driven by WebDriver BiDi.
 * @param {string} executablePath
 * @returns {Promise<import('./launcher.mjs').Driver>}
 */
export async function openFirefox(executablePath) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    leave: async () => void (await page.goto('about:blank')),
    quit: () => browser.close(),
  };
}
