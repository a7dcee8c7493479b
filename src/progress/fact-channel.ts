import type { Fact } from './fact.js';
import { sealFact, unsealFact } from './seal.js';

/** Tells other tabs what was written. Views are refreshed by it; nothing is stored because of it. */
export interface FactChannel {
  send(facts: readonly Fact[]): void;
  /** Tells that all of a learner's log is to be read anew. */
  sendRenewal(profile: string): void;
  close(): void;
}

/** Opens the channel. What comes in is as little trusted as what comes out of the database. */
export function openFactChannel(
  name: string,
  onFacts: (facts: readonly Fact[]) => void,
  onRenewal: (profile: string) => void,
): FactChannel {
  const channel = open(name);
  const nothing = () => undefined;
  if (!channel) return { send: nothing, sendRenewal: nothing, close: nothing };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') return onRenewal(data);
    const records: readonly unknown[] = Array.isArray(data) ? data : [];
    const facts = records.flatMap((record) => unsealFact(record) ?? []);
    if (facts.length > 0) onFacts(facts);
  };
  return {
    send: (facts) => channel.postMessage(facts.map(sealFact)),
    sendRenewal: (profile) => channel.postMessage(profile),
    close: () => channel.close(),
  };
}

function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined; // not there, or forbidden in this frame: other tabs refresh when they load
  }
}
