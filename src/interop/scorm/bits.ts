/** Six bits each: letters that no LMS, no XML and no database changes. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A run of ones that is longer was never written. */
const longestRun = 4_096;

/** Puts numbers together into text, bit by bit. */
export class BitWriter {
  #text = '';
  #open = 0;
  #filled = 0;

  /** How many bits were written. */
  get length(): number {
    return this.#text.length * 6 + this.#filled;
  }

  /** Writes the lowest bits of a number, 32 at most, the highest of them first. */
  write(value: number, width: number): this {
    for (let left = width; left > 0;) {
      const some = Math.min(left, 6 - this.#filled);
      left -= some;
      this.#open = (this.#open << some) | ((value >>> left) & ((1 << some) - 1));
      this.#filled += some;
      if (this.#filled === 6) this.#close();
    }
    return this;
  }

  flag(value: boolean): this {
    return this.write(value ? 1 : 0, 1);
  }

  /** Writes a number that is small most of the time: four bits, and whether there are more. */
  count(value: number): this {
    let rest = value;
    while (rest > 15) {
      this.write(16 + (rest % 16), 5);
      rest = Math.floor(rest / 16);
    }
    return this.write(rest, 5);
  }

  /** Writes a number that is about 2 to the power of `width` (Rice's code). */
  rice(value: number, width: number): this {
    for (let ones = Math.floor(value / 2 ** width); ones > 0; ones--) this.write(1, 1);
    return this.write(0, 1).write(value % 2 ** width, width);
  }

  text(): string {
    if (this.#filled > 0) this.write(0, 6 - this.#filled);
    return this.#text;
  }

  #close(): void {
    this.#text += alphabet[this.#open];
    this.#open = 0;
    this.#filled = 0;
  }
}

/** Takes the numbers out again. It throws a RangeError where there are no more. */
export class BitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left--) {
      const sign = alphabet.indexOf(this.#text[Math.floor(this.#at / 6)] ?? ' ');
      if (sign < 0) throw new RangeError('The text ends, or is of other letters.');
      value = value * 2 + ((sign >> (5 - (this.#at % 6))) & 1);
      this.#at += 1;
    }
    return value;
  }

  flag(): boolean {
    return this.read(1) === 1;
  }

  count(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 16) {
      const part = this.read(5);
      value += (part % 16) * factor;
      if (part < 16) return value;
      if (factor > 2 ** 40) throw new RangeError('No number is that large.');
    }
  }

  rice(width: number): number {
    let ones = 0;
    while (this.flag()) {
      ones += 1;
      if (ones > longestRun) throw new RangeError('No number is that large.');
    }
    return ones * 2 ** width + this.read(width);
  }
}
