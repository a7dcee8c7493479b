import { html, type TemplateResult } from 'lit';
import type { Block } from '../../course/course.js';
import { renderBlocks, type ProseSetting } from '../../element/prose.js';
import type { Span } from '../../finnish/difference.js';
import type { FindingKind } from '../../finnish/measures/counts.js';
import type { MeasuredLine, MeasuredText } from '../../finnish/measures/measure.js';
import { cutOut } from './block-text.js';

/** Renders blocks with what is found of a kind marked in their text. */
export function renderMarkedBlocks(
  blocks: readonly Block[],
  measured: MeasuredText,
  kind: FindingKind,
  setting: ProseSetting,
): unknown {
  const gap: ProseSetting['gap'] = ({ answers }) => html`<mark>${answers[0]}</mark>`;
  return renderBlocks(cutOut(blocks, placesIn(measured, kind)), { ...setting, gap });
}

/** Renders what was written, line by line, with what is found of a kind marked. */
export function renderMarkedLines(
  { lines }: MeasuredText,
  kind: FindingKind | undefined,
): readonly TemplateResult[] {
  // An empty line has to be as high as one with words.
  return lines.map(
    (line) => html`<div dir="auto">${piecesOf(line, kind)}${line.text ? '' : '\u200b'}</div>`,
  );
}

function piecesOf({ text, findings }: MeasuredLine, kind: FindingKind | undefined): unknown {
  const own = kind ? findings.filter((one) => one.kind === kind) : [];
  if (own.length === 0) return text;
  const pieces = own.map(({ start, end }, at) => {
    const before = text.slice(own[at - 1]?.end ?? 0, start);
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return [...pieces, text.slice(own.at(-1)!.end)];
}

/** The places of a kind in the whole text, a line's end counted as one letter. */
function placesIn({ lines }: MeasuredText, kind: FindingKind): readonly Span[] {
  let from = 0;
  return lines.flatMap(({ text, findings }) => {
    const at = from;
    from += text.length + 1;
    return findings
      .filter((one) => one.kind === kind)
      .map(({ start, end }) => ({ start: start + at, end: end + at }));
  });
}
