/** The scale of who names none, by the language of the file; English for any other. */
const scales: Readonly<Record<string, readonly string[]>> = {
  en: ['Not yet', 'With help', 'Alone', 'I can teach it'],
  fi: ['En vielä', 'Avun kanssa', 'Itsenäisesti', 'Osaan opettaa'],
};

/** The scale for a file in a language. */
export function defaultScale(language: string): readonly string[] {
  return scales[language.split('-')[0]!] ?? scales.en!;
}
