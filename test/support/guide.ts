/** Fetches an exercise type's guide: the English one, or a translation. */
export async function guideOf(type: string, lang?: string): Promise<string> {
  const file = lang ? `${type}.${lang}.md` : `${type}.md`;
  const response = await fetch(new URL(`../../src/exercises/${type}/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`There is no ${file}: ${response.status}`);
  return response.text();
}
