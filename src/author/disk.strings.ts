/** What can come between the command and a file. */
export const strings = {
  'disk.changed':
    '{{file}} was changed by somebody else just now, so it was left as it is. Run the command again.',
  'disk.denied': '{{file}}: the system does not allow it ({{reason}}). Nothing was changed there.',
  'disk.exists': '{{file}} is there already, and is not overwritten. Choose another name.',
  'disk.full':
    '{{file}} does not fit on the disk ({{reason}}). What was there before is untouched.',
  'disk.gone': '{{file}} is not there.',
  'disk.other': '{{file}}: the system says {{reason}}. Nothing was changed there.',
  'disk.sealed':
    '{{file}} is not a text file, or is too large to be read whole, so it is left as it is.',
} as const;
