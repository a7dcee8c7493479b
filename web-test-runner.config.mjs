import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './test/support/browser.mjs';
import { corpora } from './test/support/corpora-middleware.mjs';
import { jsonModules } from './test/support/json-modules.mjs';
import { summaryReporter } from './test/support/summary-reporter.mjs';

/** Where `npm test` wants the figures of this run. */
const summary = process.env.POLKU_TEST_SUMMARY;

const { executablePath, args, env, origin } = await findBrowser();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['{src,components,test}/**/*.test.ts', '!**/*.node.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args, env, headless: 'shell' },
      // Two pages run at once. Neither may see the other's database or hear its messages, and each
      // is to have the focus and to be painted.
      async createPage({ context }) {
        const own = await context.browser().createBrowserContext();
        const page = await own.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  plugins: [
    a11ySnapshotPlugin(),
    jsonModules(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [corpora()],
  // Fit for a slow machine with two cores.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    ...(summary ? [summaryReporter(summary)] : []),
  ],
  filterBrowserLogs: ({ args: [message] }) => !String(message).includes('Lit is in dev mode'),
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="polku-browser" content="${origin}" />
    <title>Polku tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
