import type { Translator } from '../../src/i18n/translator.js';
import type { SkillsSource } from '../../src/element/contexts.js';
import type { OwnPrintEvent } from '../../src/element/print-event.js';
import type { SessionContext } from '../../src/machines/session.run.js';

/** What an exercise can have of its course: what was told of oneself, and that on paper. */
export interface OwnAnswers {
  readonly skills: SkillsSource;
  readonly print: (event: OwnPrintEvent) => Promise<void>;
}

type Place = Pick<SessionContext, 'ledger' | 'source'>;

/** Gets what an exercise asks of its course, and loads for it what nobody needs before. */
export function ownAnswers(place: () => Place, translator: () => Translator): OwnAnswers {
  return {
    skills: {
      all: async () => {
        const { gatherSkills } = await import('../../src/skills.js');
        const { ledger, source } = place();
        return gatherSkills(ledger, source!.course.id);
      },
    },
    print: async (event) => {
      event.stopPropagation();
      const { printOwn } = await import('../paper/print-own.js');
      return printOwn(event, { ...place().source!, translator: translator() });
    },
  };
}
