import type { Course, Lesson, LessonEntry } from '../../../src/course/course.js';
import { Database } from '../../../src/progress/database.js';
import type { FactDraft } from '../../../src/progress/fact.js';
import { writeFacts } from '../../../src/progress/fact-store.js';
import { randomId } from '../../../src/progress/identity.js';
import { wordOf, wordsInLesson } from '../courses.js';

declare global {
  interface Window {
    /** Writes so many attempts, all in lessons but the last. */
    seed: (count: number) => Promise<void>;
    /** Writes so many recalls of so many words, which are all due long since. */
    seedCards: (recalls: number, cards: number) => Promise<void>;
  }
}

window.seed = async (count) => write(await draftsOf(count));

window.seedCards = (recalls, cards) =>
  write(
    Array.from({ length: recalls }, (_, i): FactDraft => {
      const card = i % cards;
      const lesson = Math.floor(card / wordsInLesson) + 1;
      return {
        kind: 'recall',
        course: 'words',
        lesson: `lesson-${lesson}`,
        card: `word:${wordOf(lesson, card % wordsInLesson)}`,
        ask: 'type',
        t: 1_600_000_000_000 + Math.floor(i / cards) * 5 * 86_400_000 + card,
        score: (i * 7) % 5 === 0 ? 0 : 1,
      };
    }),
  );

async function write(drafts: readonly FactDraft[]): Promise<void> {
  const database = new Database({
    factory: indexedDB,
    name: 'polku',
    profile: 'default',
    newId: randomId,
    onBlocked: () => undefined,
    restore: () => Promise.resolve(),
  });
  for (let i = 0; i < drafts.length; i += 5000) {
    const entries = drafts.slice(i, i + 5000).map((draft) => ({ draft }));
    await writeFacts(database, 'default', entries);
  }
  database.close();
}

async function itemsOf({ id, file }: LessonEntry) {
  const lesson = (await (await fetch(`course/${file}`)).json()) as Lesson;
  const parts = lesson.steps.flatMap((step) => step.parts);
  const exercises = parts.filter((part) => part.kind === 'exercise');
  return exercises.map((exercise) => ({ ...exercise, lesson: id }));
}

async function draftsOf(count: number): Promise<readonly FactDraft[]> {
  const course = (await (await fetch('course/course.json')).json()) as Course;
  const lessons = course.units.flatMap((unit) => unit.lessons).slice(0, -1);
  const items = (await Promise.all(lessons.map(itemsOf))).flat();
  return Array.from({ length: count }, (_, i): FactDraft => {
    const { id, fingerprint, lesson } = items[i % items.length]!;
    const common = { kind: 'attempt', course: course.id, lesson, item: id, fingerprint } as const;
    return { ...common, t: 1_700_000_000_000 + i * 1000, score: i % 3 ? 1 : 0, response: { chosen: [0] } };
  });
}
