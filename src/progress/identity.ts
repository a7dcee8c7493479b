import type { Fact, FactDraft } from './fact.js';

/** A fact's key in the database: profile, device, seq. */
export type FactKey = [profile: string, device: string, seq: number];

/** A name that no other browser has. `randomUUID` is missing in pages without https. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives a draft its place in the log. What is kept is plain JSON, so that it can be checked. */
export function placeFact(draft: FactDraft, [profile, device, seq]: FactKey): Fact {
  return { ...plain(draft), v: 1, profile, device, seq };
}

/** The key under which a fact is kept. */
export function keyOf({ profile, device, seq }: Fact): FactKey {
  return [profile, device, seq];
}

/** A response that cannot be written down must not cost the learner the attempt. */
function plain(draft: FactDraft): FactDraft {
  try {
    return JSON.parse(JSON.stringify(draft)) as FactDraft;
  } catch {
    return { ...draft, ...('response' in draft && { response: null }) };
  }
}
