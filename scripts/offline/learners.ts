import type { Learners } from './site-files.js';

/** What learners need of the demo; the rest is for authors, and for other sites. */
export const learners: Learners = {
  pages: ['index.html', 'job.html', 'training.html', 'offline.html'],
  // The pages play the markdown; the compiled courses are for other sites.
  also: /^courses\/.*(?<!\.json)$|^(?:manifest\.webmanifest|icon(?:-maskable)?\.svg)$/,
};
