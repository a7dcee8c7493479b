import { strings } from './measures.strings.js';
import type { Rules } from '../../finnish/measures/rules.js';
import type { MeasureCell, MeasureName } from './measure-rows.js';

/** What texts are made with. */
interface Speaker {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly lang: string;
}

/** The key of a text about a measure: the one for texts in this language, where there is one. */
export function keyOf(
  name: MeasureName,
  part: 'name' | 'what' | 'try',
  { language }: Rules,
): string {
  const own = `measures.${name}-${language}.${part}`;
  return own in strings ? own : `measures.${name}.${part}`;
}

/** The number of a cell, and what else there is to say of it. */
export function cellTexts(
  { found, value, share }: MeasureCell,
  { t, lang }: Speaker,
): readonly [number: string, more?: string] {
  const number = (of: number) => t('measures.number', { number: written(of, lang) });
  if (value !== undefined) {
    return found === undefined
      ? [number(value)]
      : [number(value), t('measures.longOnes', { found: written(found, lang) })];
  }
  const shareText =
    share === undefined ? undefined : t('measures.share', { share: written(share, lang) });
  if (found !== undefined) return shareText ? [number(found), shareText] : [number(found)];
  return [shareText ?? t('measures.few')];
}

// A small number says more with a digit behind the comma, a large one less.
function written(value: number, lang: string): string {
  const maximumFractionDigits = value < 20 ? 1 : 0;
  return new Intl.NumberFormat(lang, { maximumFractionDigits }).format(value);
}
