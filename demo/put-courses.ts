/** The courses that lie on this site, by their folders. */
export const courses = [
  'learn-finnish',
  'job-interview',
  'job-search',
  'plain-language',
  'diversity',
] as const;

/** What a builder needs to know of a course: its compiled outline has it. */
export interface Outline {
  readonly title: string;
  readonly units: readonly {
    readonly title: string;
    readonly lessons: readonly { readonly id: string; readonly title: string }[];
  }[];
}

interface Edition extends Outline {
  readonly language: string;
  readonly languages: readonly string[];
}

/** Fetches a course's outline, in a language where there is an edition in it. */
export async function readOutline(course: string, lang: string): Promise<Outline> {
  const outline = await fetchEdition(course, 'course.json');
  if (outline.language === lang || !outline.languages.includes(lang)) return outline;
  return fetchEdition(course, `course.${lang}.json`);
}

async function fetchEdition(course: string, file: string): Promise<Edition> {
  const answer = await fetch(`courses/${course}/${file}`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return (await answer.json()) as Edition;
}
