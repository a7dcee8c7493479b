import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { Skill } from '../../course/skill.js';
import { skillsContext } from '../../element/contexts.js';
import { bestSkills } from './best-skills.js';
import type { InterviewSpec } from './interview.js';
import type { Sitting } from './response.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What helps beside the questions, and is looked for when it is wanted: without it all goes on. */
export class Aids {
  readonly #host: Host;
  readonly #source: ContextConsumer<typeof skillsContext, Host>;
  #skills: readonly Skill[] = [];
  #words: readonly string[] = [];

  constructor(host: Host) {
    this.#host = host;
    this.#source = new ContextConsumer(host, { context: skillsContext });
  }

  /** What the learner has said that they can do. */
  get skills(): readonly Skill[] {
    return this.#skills;
  }

  /** Words of the job that were in nothing of what was written. */
  get words(): readonly string[] {
    return this.#words;
  }

  async gatherSkills(lang: string): Promise<void> {
    const skills = await this.#source.value?.all().catch(() => []);
    this.#skills = bestSkills(skills ?? [], lang);
    this.#host.requestUpdate();
  }

  async findWords(spec: InterviewSpec, sitting: Sitting | undefined): Promise<void> {
    this.#words = [];
    if (!sitting) return;
    const found = await import('./insights/missing-words.js').catch(() => undefined);
    this.#words = found?.missingWords(spec, sitting) ?? [];
    this.#host.requestUpdate();
  }
}
