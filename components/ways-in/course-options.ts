/** What whoever embeds a course may say of it, as it was written: in attributes, in an address. */
export interface CourseOptions {
  readonly lang?: string | null | undefined;
  readonly lesson?: string | null | undefined;
  /** A CSS colour. */
  readonly accent?: string | null | undefined;
  /** `light` or `dark`; the learner's own choice comes before it. */
  readonly theme?: string | null | undefined;
}

const patterns = {
  lang: /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i,
  lesson: /^[\p{L}\p{M}\p{N}._-]{1,100}$/u,
  theme: /^(?:light|dark)$/,
};

/** Gives a course what was said of it, and passes over what cannot be meant. */
export function setOptions(course: HTMLElement, options: CourseOptions): void {
  for (const name of ['lang', 'lesson', 'theme'] as const) {
    const value = options[name]?.trim() ?? '';
    if (!patterns[name].test(value)) course.removeAttribute(name);
    else if (course.getAttribute(name) !== value) course.setAttribute(name, value);
  }
  const accent = options.accent?.trim() ?? '';
  // A property, for a style attribute would break under a strict policy.
  if (isColour(accent)) course.style.setProperty('--polku-accent', accent);
  else course.style.removeProperty('--polku-accent');
}

// What depends on a property of the page may be no colour in the end, and leave the text unseen.
function isColour(value: string): boolean {
  return value !== '' && CSS.supports('color', value) && !/\b(?:var|env|attr)\(/i.test(value);
}
