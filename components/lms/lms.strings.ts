/** What is said of saving where a training site (LMS) keeps the answers. */
export const strings = {
  'lms.not-saved': 'Not yet in your training site',
  'lms.saved': 'Saved in your training site',
  'lms.saving': 'Sending to your training site …',
} as const;
