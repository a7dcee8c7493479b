/** Whether the learner does not see the page now. */
export function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}

/**
 * Does something as soon as the page is left or hidden: nothing is said or recorded that the
 * learner is not there for. Gives what takes that back.
 */
export function whenHidden(act: () => void): () => void {
  const hide = () => {
    if (isHidden()) act();
  };
  addEventListener('pagehide', act);
  document.addEventListener('visibilitychange', hide);
  return () => {
    removeEventListener('pagehide', act);
    document.removeEventListener('visibilitychange', hide);
  };
}
