/** Abbreviations whose dot ends no sentence, Finnish and English ones. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'esim ks vrt nro puh os mm ts huom alk em eaa kirj tri toim vt mrd milj milj hlö tel ' +
    'e.g i.e mr mrs ms dr prof st no vs approx dept fig est jan feb apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Those that may stand at the end of one, too. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  'ym yms jne tms tmv ekr jkr oy oyj etc a.m p.m ltd inc co jr sr'.split(' '),
);
