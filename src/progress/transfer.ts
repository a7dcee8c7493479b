/** What reads and writes a log as a whole: one part, loaded when it is first asked for. */
export { mergeInto } from './merge.js';
export { readWhole } from './whole-log.js';
