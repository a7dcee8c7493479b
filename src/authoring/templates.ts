/** The course text of a guide's template: its fence that is marked ```` ```md template ````. */
export function templateIn(guide: string): string | undefined {
  const text = guide.replace(/\r\n?/g, '\n');
  return /^(`{3,})md template[ \t]*\n([\s\S]*?)^\1`*[ \t]*$/m.exec(text)?.[2];
}

/** Puts values into a template's `{{name}}`; what has no value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}
