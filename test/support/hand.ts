/** How a learner gets at what is on the screen. */
export interface Hand {
  /** Presses the button that has this name, or a name that begins with it. */
  press(name: string): Promise<void>;
  /** Gives the response that is right by this spec; it is not checked yet. */
  answer(type: string, spec: unknown): Promise<void>;
}
