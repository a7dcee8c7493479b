/** What stands in the place of an exercise that cannot be read. */
export const strings = {
  'broken.source': 'The text of the exercise',
  'broken.text': 'This exercise has a mistake in it and cannot be played. You can go on.',
  'broken.title': 'An exercise is missing here',
} as const;
