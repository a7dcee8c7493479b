import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

/** What an LMS knows of a learner in a course between two launches. */
export interface Kept {
  readonly student_id: string;
  readonly lesson_status: string;
  readonly lesson_location: string;
  readonly raw: string;
  readonly exit: string;
  readonly session_time: string;
  readonly suspend_data: string;
  /** How many times the LMS was told to keep it, and whether it was said goodbye to. */
  readonly commits: number;
  readonly finishes: number;
}

/** How an LMS launches a course. */
export interface Launch extends Partial<Kept> {
  readonly entry?: 'ab-initio' | 'resume' | '';
  readonly lesson_mode?: 'browse' | 'normal' | 'review';
  readonly credit?: 'credit' | 'no-credit';
  readonly language?: string;
}

const scormAgain = createRequire(import.meta.url).resolve('scorm-again/scorm12/min');

/** Opens pages that have scorm-again as their LMS. */
export async function putLms(context: BrowserContext, launch: Launch): Promise<void> {
  await context.addInitScript({ path: scormAgain });
  // tsx marks functions that have a name.
  await context.addInitScript('globalThis.__name ??= (marked) => marked');
  await context.addInitScript((told: Launch) => {
    const { Scorm12API } = window as unknown as {
      readonly Scorm12API: new (settings: object) => {
        loadFromJSON(json: object, element: string): void;
        on(event: string, call: () => void): void;
        readonly cmi: { toJSON(): object };
      };
    };
    const api = new Scorm12API({ autocommit: false, logLevel: 5 });
    const { suspend_data = '', language = '', raw = '', ...core } = told;
    for (const name of ['commits', 'finishes', 'exit', 'session_time'] as const) delete core[name];
    const known = {
      ...{ student_id: 'anna', lesson_status: 'not attempted', entry: 'ab-initio' },
      ...{ lesson_mode: 'normal', credit: 'credit', ...core, score: { raw } },
    };
    api.loadFromJSON({ core: known, suspend_data, student_preference: { language } }, 'cmi');
    // What an LMS keeps outlives its page; here, in the storage of its site.
    const keep = (counted: 'commits' | 'finishes') => {
      const before = JSON.parse(localStorage.getItem('lms') ?? '{}') as Partial<Kept>;
      const { core, suspend_data: state } = JSON.parse(JSON.stringify(api.cmi)) as {
        readonly core: Record<string, string> & { readonly score: { readonly raw: string } };
        readonly suspend_data: string;
      };
      const { student_id, lesson_status, lesson_location, exit, session_time, score } = core;
      const now = { student_id, lesson_status, lesson_location, exit, session_time };
      const counts = { commits: 0, finishes: 0, ...before };
      const all = { ...counts, ...now, raw: score.raw, suspend_data: state };
      localStorage.setItem('lms', JSON.stringify({ ...all, [counted]: counts[counted] + 1 }));
    };
    api.on('LMSCommit', () => keep('commits'));
    api.on('LMSFinish', () => keep('finishes'));
    Object.assign(window, { API: api });
  }, launch);
}

/** What the LMS has been told to keep; any page of its site knows. */
export async function keptIn(page: Page): Promise<Kept> {
  const kept = await page.evaluate(() => localStorage.getItem('lms'));
  return JSON.parse(kept ?? '{}') as Kept;
}
