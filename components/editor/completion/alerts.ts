import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import type { CompletionSetting } from './setting.js';
import { optionOf } from './directives.js';

/** `> [!T` → `> [!TIP]`, and the line below it. */
export function alertSource({ vocabulary }: CompletionSetting): CompletionSource {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const [, quote, typed] = /^([ \t]*(?:[-*+][ \t]+)?>[ \t]*)\[!([A-Za-z]*)$/.exec(before) ?? [];
    if (quote === undefined || typed === undefined) return null;
    const rest = line.text.slice(context.pos - line.from);
    const next = quote.replace(/[-*+]/, ' ');
    const options = vocabulary().alerts.map((word): Completion => {
      const end = rest.startsWith(']') ? '' : rest.trim() ? ']' : `]\n${next}`;
      return { ...optionOf(word), type: 'alert', apply: `${word.name}${end}` };
    });
    return { from: context.pos - typed.length, options, validFor: /^[A-Za-z]*$/ };
  };
}
