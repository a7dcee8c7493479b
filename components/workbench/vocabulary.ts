import { aimOf, type GuideSource } from '../../src/authoring/guides.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import type { Draft } from '../../src/draft/draft.js';
import type { Translator } from '../../src/i18n/translator.js';
import { isLessonFile } from '../../src/authoring/file-compiler.js';
import type { EditorVocabulary, FileWord, TypeWord } from '../editor/vocabulary.js';

/** Languages that courses are often written in, or teach. */
const languages = ['en', 'fi', 'sv', 'ru', 'uk', 'ar', 'et', 'so', 'fa', 'vi', 'es', 'fr', 'de'];

/** What may be written in any course, as far as the files do not matter. */
export async function courseVocabulary(
  { readers }: Workshop,
  guides: GuideSource | undefined,
  { t, lang }: Translator,
): Promise<Omit<EditorVocabulary, 'files'>> {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const word = (name: string, key: string) => ({ name, about: t(key) });
  const types = await Promise.all(
    readers.map(async ({ name, attributes }): Promise<TypeWord> => {
      const guide = await guides?.(name, lang).catch(() => undefined);
      return {
        name,
        ...(guide && { about: aimOf(guide) }),
        attributes: Object.entries(attributes).map(([attribute, kind]) => ({
          name: attribute,
          kind,
        })),
      };
    }),
  );
  return {
    types: [
      ...types,
      {
        ...word('fact', 'workbench.word.fact'),
        attributes: [
          { name: 'checked', kind: 'text' },
          { name: 'source', kind: 'text' },
        ],
      },
      {
        ...word('tutor', 'workbench.word.tutor'),
        attributes: [{ name: 'minutes', kind: 'number' }],
      },
    ],
    courseMatter: [
      word('id', 'workbench.word.id'),
      word('title', 'workbench.word.title'),
      { ...word('languages', 'workbench.word.languages'), takes: 'languages' },
      { ...word('teaches', 'workbench.word.teaches'), takes: 'language' },
      { ...word('words', 'workbench.word.words'), takes: 'languages' },
      { ...word('level', 'workbench.word.level'), values: ['A1', 'A2', 'B1', 'B2'] },
      word('pass', 'workbench.word.pass'),
      word('licence', 'workbench.word.licence'),
      word('version', 'workbench.word.version'),
    ],
    lessonMatter: [
      word('title', 'workbench.word.title'),
      word('minutes', 'workbench.word.minutes'),
    ],
    languages: languages.map((code) => ({ name: code, about: names.of(code) ?? code })),
    alerts: ['TIP', 'NOTE', 'IMPORTANT', 'WARNING', 'CAUTION'].map((name) =>
      word(name, `alert.${name.toLowerCase()}`),
    ),
  };
}

/** The files of a draft that links may lead to. */
export function fileWords({ files }: Draft): readonly FileWord[] {
  return [...files.values()].flatMap(({ path, kind }): readonly FileWord[] => {
    if (kind === 'text') return isLessonFile(path) ? [{ path, kind: 'lesson' }] : [];
    if (/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(path)) return [{ path, kind: 'picture' }];
    if (/\.(?:mp3|m4a|ogg|opus|oga|wav|webm|flac|aac)$/i.test(path)) {
      return [{ path, kind: 'recording' }];
    }
    return [];
  });
}
