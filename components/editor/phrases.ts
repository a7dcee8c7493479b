import type { Translator } from '../../src/i18n/translator.js';

// CodeMirror's own words, by ours.
const keys = {
  Completions: 'editor.completions',
  'Control character': 'editor.controlCharacter',
  'Selection deleted': 'editor.selectionDeleted',
  'Folded lines': 'editor.foldedLines',
  'Unfolded lines': 'editor.unfoldedLines',
  to: 'editor.linesTo',
  'folded code': 'editor.foldedText',
  unfold: 'editor.unfold',
  'Fold line': 'editor.foldLine',
  'Unfold line': 'editor.unfoldLine',
  'Go to line': 'editor.goToLine',
  go: 'editor.go',
  Find: 'editor.find',
  Replace: 'editor.replaceWith',
  next: 'editor.next',
  previous: 'editor.previous',
  'match case': 'editor.matchCase',
  regexp: 'editor.pattern',
  'by word': 'editor.byWord',
  replace: 'editor.replace',
  'replace all': 'editor.replaceAll',
  close: 'editor.close',
  'current match': 'editor.currentMatch',
  'on line': 'editor.onLine',
  'replaced match on line $': 'editor.replacedMatch',
  'replaced $ matches': 'editor.replacedMatches',
} as const;

/** CodeMirror's phrases in the language of a translator. */
export function phrasesOf({ t }: Translator): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).map(([phrase, key]) => [phrase, t(key)]));
}
