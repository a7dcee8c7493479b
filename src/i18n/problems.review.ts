/** Why a review cannot ask what is due. */
export const reviewProblemTexts = {
  'problem.review.unaskable':
    'These cards cannot be asked now: something in their lessons is not in order. They wait for you.',
} as const;
