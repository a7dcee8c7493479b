import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { Launcher } from 'chrome-launcher';
import { extract } from 'tar-fs';

/**
 * What it takes to start a browser, with puppeteer and playwright alike.
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env
 * @property {'chrome-path' | 'installed' | 'packaged'} origin
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests run as root in containers, where Chromium's sandbox cannot start. */
const args = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Finds a Chromium: `$CHROME_PATH`, an installed one, else the one unpacked from node_modules.
 * `POLKU_BROWSER=packaged` forces the last, so that an installed browser cannot hide a broken one.
 * @returns {Promise<Browser>}
 */
export async function findBrowser(environment = process.env) {
  const inherited = /** @type {Record<string, string>} */ ({ ...environment });
  if (environment.POLKU_BROWSER !== 'packaged') {
    if (environment.CHROME_PATH) {
      return {
        executablePath: environment.CHROME_PATH,
        args,
        env: inherited,
        origin: 'chrome-path',
      };
    }
    const executablePath = installedBrowser();
    if (executablePath) return { executablePath, args, env: inherited, origin: 'installed' };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome or Chromium was found. Install one, or name it in CHROME_PATH ' +
        '(the packaged browser runs on Linux x64 only).',
    );
  }
  const folder = await unpackBrowser();
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...inherited,
      LD_LIBRARY_PATH: [join(folder, 'lib'), environment.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    origin: 'packaged',
  };
}

function installedBrowser() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // chrome-launcher throws when there is none
  }
}

/** Unpacks the browser of `@sparticuz/chromium` once for each version, and says where it is. */
async function unpackBrowser() {
  const source = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const manifest = await readFile(join(source, 'package.json'), 'utf8');
  const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest));
  const folder = join(root, 'node_modules/.cache/polku-browser', version);
  if (existsSync(folder)) return folder;

  // Written beside and renamed: whoever sees the folder sees it whole, even if two unpack at once.
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  try {
    await Promise.all([
      unbrotli(join(source, 'bin/chromium.br'), createWriteStream(join(beside, 'chromium'))),
      unbrotli(join(source, 'bin/al2023.tar.br'), extract(beside)),
      unbrotli(join(source, 'bin/fonts.tar.br'), extract(beside)),
    ]);
    await chmod(join(beside, 'chromium'), 0o755);
    await writeFile(join(beside, 'fonts.conf'), fontsConf(folder));
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** @param {string} file @param {NodeJS.WritableStream} target */
function unbrotli(file, target) {
  return pipeline(createReadStream(file), createBrotliDecompress(), target);
}

/** Without a font configuration text has no width. @param {string} folder */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
