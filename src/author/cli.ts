#!/usr/bin/env node
import { run } from './run.js';
import { openShelf } from './shelf.js';

// `polku text … | head` has read enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await run(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  shelf: openShelf(import.meta.url),
  env: process.env,
});
