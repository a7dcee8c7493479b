import type { Place } from '../problem.js';
import type { Findings } from './findings.js';
import { nearest } from './nearest.js';

// What the courses are for; a misspelt code is more likely meant for one of these.
const usual = 'fi en sv ru uk ar et so fa ckb vi th tr ne zh es fr de pl ku hi bn pt it se'.split(
  ' ',
);

/** Whether text has the form of a language code, such as `fi` or `pt-BR`. */
export function isLanguageCode(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text);
}

/** Reports what is no language. What has a code's form is used all the same. */
export function checkLanguage(findings: Findings, code: string, place: Place): boolean {
  const hasForm = isLanguageCode(code);
  const short = hasForm ? Intl.getCanonicalLocales(code)[0]! : code;
  const isKnown = hasForm && nameOf(code) !== undefined;
  if (isKnown && short.length >= code.length) return true;
  const suggestion = isKnown ? short : nearest(code, usual);
  findings.add('language.unknown', place, {
    values: { code, ...(suggestion && { suggestion }) },
  });
  return hasForm;
}

function nameOf(code: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(code.split('-')[0]!);
}
