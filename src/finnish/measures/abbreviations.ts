/** Abbreviations whose dot ends no sentence, Finnish and English ones. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'esim mm os puh nro ts huom alk em vt milj hlö tel e.g i.e prof st vs ' +
    'jan feb apr jun jul aug sep sept oct nov dec ks vrt mrd mr mrs ms dr'
  ).split(' '),
);

/** Those that may stand at the end of one, too. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  'ym yms jne tms oy oyj etc a.m p.m ltd inc co'.split(' '),
);

/** Those that are words where no number follows: “The answer is no.” */
export const numberAbbreviations: ReadonlySet<string> = new Set(['no']);
