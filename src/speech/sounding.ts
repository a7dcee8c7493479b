/** How a sound came to its end. `blocked`: the browser wants the learner to tap first. */
export type Ending = 'said' | 'stopped' | 'blocked' | 'failed';

/** Something that is being heard, or is about to be. */
export interface Sounding {
  readonly ended: Promise<Ending>;
  stop(): void;
}
