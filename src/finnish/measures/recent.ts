/**
 * What was made of texts, kept for the next time. What was not asked for between two turns is
 * forgotten, so that it never holds more than the texts of two turns.
 */
export class Recent<Made> {
  #before = new Map<string, Made>();
  #now = new Map<string, Made>();

  of(text: string, make: () => Made): Made {
    const made = this.#now.get(text) ?? this.#before.get(text) ?? make();
    this.#now.set(text, made);
    return made;
  }

  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
