/** A short name out of the letters a to z, numbers and hyphens; empty where there are none. */
export function shortName(text: string, longest = 40): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), longest / 2)).replace(/-+$/, '');
}

/** Names of which no two are the same. */
export class Names {
  readonly #taken = new Set<string>();

  take(wished: string): string {
    let name = wished;
    for (let count = 2; this.#taken.has(name); count++) name = `${wished}-${count}`;
    this.#taken.add(name);
    return name;
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }
}
