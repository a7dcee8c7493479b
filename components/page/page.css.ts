import { css } from 'lit';

/** A page of a course besides its lessons: a quiet sheet with a way back. */
export const pageStyles = css`
  .page {
    container: page / inline-size;
    min-block-size: var(--polku-lesson-height, min(100svh, 46rem));
    padding: var(--polku-space-s) var(--polku-space-m) var(--polku-space-xl);
    background: var(--polku-color-paper);
  }
  .inner {
    max-inline-size: 44rem;
    margin-inline: auto;
  }
  .wide {
    max-inline-size: none;
  }
  .way-back {
    margin-inline-start: calc(-1 * var(--polku-space-m));
  }
  h2 {
    margin-block: var(--polku-space-s) 0;
    font-size: min(var(--polku-size-xxl), 10.5cqi);
    line-height: 1.15;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  .course-title {
    margin-block: 0 var(--polku-space-l);
    color: var(--polku-color-ink-soft);
    overflow-wrap: anywhere;
  }
  .waiting {
    color: var(--polku-color-ink-soft);
  }
`;
