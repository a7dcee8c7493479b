/** One row of ARCHITECTURE's table of layers: which files, and what they may import. */
export interface Layer {
  readonly name: string;
  readonly files: RegExp;
  /** Layers it may import besides itself. */
  readonly may: readonly string[];
  /** Layers it may import types of. */
  readonly mayType?: readonly string[];
  /** Packages it may import; `node:` stands for all of Node. */
  readonly packages?: readonly string[];
}

const lit = ['lit', '@lit/context'];

const codemirror = [
  ...[
    'autocomplete',
    'commands',
    'lang-markdown',
    'language',
    'lint',
    'search',
    'state',
    'view',
  ].map((name) => `@codemirror/${name}`),
  ...['common', 'highlight', 'markdown'].map((name) => `@lezer/${name}`),
];

/** What a session is put together from. */
const headless = [
  ...['problem', 'settings', 'i18n', 'finnish', 'contract', 'course', 'progress', 'speech'],
  ...['machines', 'views', 'exercise registry', 'exercises', 'interop'],
];

/** The first row whose `files` match is a file's layer. Nothing is imported upward. */
export const layers: readonly Layer[] = [
  { name: 'problem', files: /^src\/problem\.ts$/, may: [] },
  { name: 'settings', files: /^src\/settings\.ts$/, may: [], packages: ['xstate'] },
  { name: 'i18n', files: /^src\/i18n\//, may: ['problem'], packages: ['i18next'] },
  { name: 'finnish', files: /^src\/finnish\//, may: [] },
  {
    name: 'contract',
    files:
      /^src\/course\/(course|exercise-(?:reader|type)|nearest|paper|plain-text|shuffle|skill(?:-order)?)\.ts$/,
    may: ['problem', 'finnish'],
  },
  {
    name: 'course',
    files: /^src\/course\//,
    may: ['contract', 'problem', 'finnish'],
    packages: ['marked'],
  },
  {
    name: 'progress',
    files: /^src\/progress\//,
    may: ['course', 'contract', 'problem'],
    packages: ['idb-keyval', 'ts-fsrs'],
  },
  {
    name: 'paper',
    files: /^src\/paper\//,
    may: ['progress', 'course', 'contract', 'problem'],
  },
  { name: 'speech', files: /^src\/speech\//, may: ['settings', 'problem'] },
  {
    name: 'views',
    files: /^src\/machines\/.*\.view\.ts$/,
    may: ['machines', 'progress', 'course', 'contract', 'problem'],
    packages: ['xstate'],
  },
  {
    name: 'machines',
    files: /^src\/machines\//,
    may: ['views', 'progress', 'course', 'contract', 'problem'],
    mayType: ['speech'],
    packages: ['xstate'],
  },
  {
    name: 'element',
    files: /^src\/element\//,
    may: ['course', 'contract', 'i18n', 'settings', 'problem'],
    mayType: ['progress', 'speech'],
    packages: lit,
  },
  {
    name: 'exercise machines',
    files: /^src\/exercises\/.*\.(machine|view)\.ts$/,
    may: ['exercises', 'contract', 'finnish', 'problem'],
    mayType: ['speech'],
    packages: ['xstate'],
  },
  {
    name: 'exercise elements',
    files: /^src\/exercises\/.*\.(element|controller|render|css)\.ts$/,
    may: ['exercises', 'exercise machines', 'contract', 'finnish', 'problem', 'element', 'speech'],
    packages: [...lit, 'xstate'],
  },
  {
    name: 'exercise registry',
    files: /^src\/exercises\/index\.ts$/,
    may: ['exercises', 'exercise elements', 'contract'],
  },
  { name: 'exercises', files: /^src\/exercises\//, may: ['contract', 'finnish', 'problem'] },
  {
    name: 'interop',
    files: /^src\/interop\//,
    may: ['course', 'contract', 'progress', 'finnish', 'problem'],
    packages: ['fflate'],
  },
  {
    name: 'checks',
    files: /^src\/checks\//,
    may: ['course', 'contract', 'finnish', 'problem'],
    mayType: ['exercises'],
  },
  {
    name: 'draft',
    files: /^src\/draft\//,
    may: ['course', 'contract', 'problem'],
    packages: ['@xstate/store', 'idb-keyval', 'fflate'],
  },
  {
    name: 'authoring',
    files: /^src\/authoring(?:\/.+)?\.ts$/,
    may: [
      ...['checks', 'draft', 'exercise registry', 'exercises', 'course', 'contract', 'interop'],
      ...['session', 'machines', 'progress', 'finnish', 'i18n', 'problem'],
    ],
    packages: ['xstate'],
  },
  {
    name: 'author',
    files: /^src\/author\//,
    may: [
      ...['course', 'contract', 'exercises', 'exercise registry', 'interop', 'problem', 'i18n'],
      ...['progress', 'checks', 'draft', 'authoring'],
    ],
    packages: ['node:', 'vite'],
  },
  {
    name: 'session',
    files:
      /^src\/(session|answers|keeping|learner-settings|learners|opened|pages|preload|problem-text|drill|questions|review|skills)\.ts$/,
    may: [...headless],
    packages: ['xstate'],
  },
  {
    name: 'entries',
    files: /^src\/(index|compile|elements)\.ts$/,
    may: [...headless, 'session', 'element'],
  },
  {
    name: 'editor',
    files: /^components\/editor\//,
    may: ['course', 'contract', 'element', 'problem', 'i18n'],
    packages: [...lit, ...codemirror],
  },
  {
    name: 'workbench',
    files: /^components\/(?:preview|workbench|guide)\//,
    may: [
      ...['components', 'editor', 'authoring', 'draft', 'session', 'views', 'element', 'settings'],
      ...['problem', 'i18n', 'speech', 'course', 'contract', 'checks', 'interop'],
    ],
    mayType: ['machines', 'progress'],
    packages: [...lit, 'xstate'],
  },
  {
    // Pages of their own around a course: in a frame, in an LMS.
    name: 'pages',
    files: /^components\/(?:frame|lms)\//,
    may: [
      ...['components', 'component entries', 'session', 'views', 'interop', 'progress', 'course'],
      ...['contract', 'element', 'settings', 'problem', 'i18n'],
    ],
    mayType: ['machines'],
    packages: lit,
  },
  {
    // What the frameworks of hosts are told of the tags: types alone.
    name: 'hosts',
    files: /^components\/hosts\//,
    may: ['component entries', 'components'],
    packages: ['preact', 'react', 'svelte', 'vue'],
  },
  {
    name: 'component entries',
    files: /^components\/[^/]+\.ts$/,
    may: ['components', 'session', 'element', 'settings', 'problem', 'i18n'],
  },
  {
    name: 'components',
    files: /^components\/.+\//,
    may: ['session', 'views', 'paper', 'element', 'settings', 'problem', 'i18n'],
    mayType: ['contract', 'machines', 'progress', 'speech'],
    packages: lit,
  },
];
