import type { Fact } from './fact.js';
import { sealFact, unsealFact } from './seal.js';

/** Tells other tabs what was written. Views are refreshed by it; nothing is stored because of it. */
export interface FactChannel {
  send(facts: readonly Fact[]): void;
  close(): void;
}

/** Opens the channel. What comes in is as little trusted as what comes out of the database. */
export function openFactChannel(
  name: string,
  onFacts: (facts: readonly Fact[]) => void,
): FactChannel {
  const channel = open(name);
  if (!channel) return { send: () => undefined, close: () => undefined };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const records: readonly unknown[] = Array.isArray(data) ? data : [];
    const facts = records.flatMap((record) => unsealFact(record) ?? []);
    if (facts.length > 0) onFacts(facts);
  };
  return {
    send: (facts) => channel.postMessage(facts.map(sealFact)),
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
