import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { EditorVocabulary } from '../vocabulary.js';
import type { CompletionSetting } from './setting.js';
import { optionOf } from './directives.js';

/** Keys and values between the two `---` at the top of a file. */
export function matterSource({ vocabulary, path }: CompletionSetting): CompletionSource {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    if (!isInMatter(context.state, line.number)) return null;
    const words = vocabulary();
    const keys = isCourseFile(path()) ? words.courseMatter : words.lessonMatter;
    const before = line.text.slice(0, context.pos - line.from);

    const [, key, typed] =
      /^([\w-]+)[ \t]*:[ \t]*(?:\[?(?:[^\]]*,)?[ \t]*)([\w-]*)$/.exec(before) ?? [];
    if (key !== undefined && typed !== undefined) {
      const options = valuesOf(key, keys, words);
      return { from: context.pos - typed.length, options, validFor: /^[\w-]*$/ };
    }
    if (!/^[\w-]*$/.test(before) || (before === '' && !context.explicit)) return null;
    const written = keysIn(context.state, line.number);
    const options = keys
      .filter(({ name }) => !written.has(name))
      .map((word): Completion => ({ ...optionOf(word), type: 'key', apply: `${word.name}: ` }));
    return { from: line.from, options, validFor: /^[\w-]*$/ };
  };
}

/** `course.md`, and its variants in other languages. */
function isCourseFile(path: string): boolean {
  return /^(?:.*\/)?course(?:\.[\w-]+)?\.md$/i.test(path);
}

function valuesOf(
  key: string,
  keys: EditorVocabulary['courseMatter'],
  { languages }: EditorVocabulary,
): Completion[] {
  const word = keys.find(({ name }) => name === key);
  if (word?.takes) return languages.map(optionOf);
  return (word?.values ?? []).map((label) => ({ label }));
}

// By lines, not by the tree: what is being written is often not closed yet.
function isInMatter({ doc }: EditorState, number: number): boolean {
  if (number === 1 || !/^---[ \t]*$/.test(doc.line(1).text)) return false;
  for (let at = 2; at < number; at++) {
    if (/^(?:---|\.\.\.)[ \t]*$|^(?:#|:::)/.test(doc.line(at).text)) return false;
  }
  return true;
}

function keysIn({ doc }: EditorState, except: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 2; at <= doc.lines; at++) {
    const { text } = doc.line(at);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text)) break;
    const [, key] = /^([\w-]+)[ \t]*:/.exec(text) ?? [];
    if (key !== undefined && at !== except) keys.add(key);
  }
  return keys;
}
