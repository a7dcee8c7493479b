import type { Command } from '../command.js';
import { build } from './build.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { exportCourses } from './export.js';
import { ids } from './ids.js';
import { importLessons } from './import.js';
import { make } from './new.js';
import { record } from './record.js';
import { scorm } from './scorm.js';
import { serve } from './serve.js';
import { text } from './text.js';

/** What `polku` can do. A new command is its file and one line here. */
export const commands: Readonly<Record<string, Command>> = {
  check,
  new: make,
  ids,
  diff,
  build,
  import: importLessons,
  export: exportCourses,
  scorm,
  text,
  record,
  serve,
};
