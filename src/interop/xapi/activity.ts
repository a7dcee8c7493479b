/** What something was done with, as xAPI names it. */
export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: { readonly type: string };
}

const make =
  (type: string) =>
  (id: string): Activity => ({
    objectType: 'Activity',
    id,
    definition: { type: `http://adlnet.gov/expapi/activities/${type}` },
  });

/** The kinds of what there is in a course. */
export const activities = {
  course: make('course'),
  lesson: make('lesson'),
  question: make('question'),
};

/** The name of something under an address: `https://site.example/courses/hei/kello/kello.choice.1`. */
export function idIn(home: string, ...names: readonly string[]): string {
  const folder = home.endsWith('/') ? home : `${home}/`;
  return folder + names.map(encodeURIComponent).join('/');
}
