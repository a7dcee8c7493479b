import base from '../../web-test-runner.config.mjs';
import { pageLauncher } from './launcher.mjs';
import { openFirefox } from './firefox.mjs';
import { openWebkit } from './webkit.mjs';

const { POLKU_OTHER_BROWSER: name = '', POLKU_OTHER_PATH: path = '' } = process.env;
const open = name === 'firefox' ? openFirefox : openWebkit;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  rootDir: process.cwd(),
  files: [
    'src/progress/*.test.ts',
    'test/exercise-element-contract.test.ts',
    'test/course-element.test.ts',
  ],
  concurrency: 1,
  browsers: [pageLauncher(name, () => open(path))],
};
