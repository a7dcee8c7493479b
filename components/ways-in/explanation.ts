/** A text in the languages that it is there in, English among them. */
export type Explanation = Readonly<Record<string, string>> & { readonly en: string };

/** Says something in the place of a course that cannot be shown. */
export type Tell = (course: HTMLElement, texts: Explanation) => void;
