import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(
  process.env.POLKU_CORPORA ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url)),
);

/** Where the test corpora are; undefined where they are missing, and tests of them are skipped. */
export const corporaFolder = existsSync(folder) ? folder : undefined;
