/** What the author is told of an exercise that can be read and not be shown. */
export const strings = {
  'problem.preview.failed': 'This exercise ({{type}}) cannot be shown: {{reason}}',
} as const;
