import { css } from 'lit';

/**
 * The frame around the screens of a course. What a page hands down ends here, but for what hides
 * the course, and for the spacing of letters and words, which readers set for themselves.
 */
export const courseStyles = css`
  .frame {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    display: block;
    box-sizing: border-box;
    overflow: clip;
    isolation: isolate;
    background: var(--polku-color-paper);
    color: var(--polku-color-ink);
    color-scheme: var(--polku-scheme);
    font: var(--polku-size) / 1.55 var(--polku-font);
    -webkit-user-select: text;
  }
  /* In a row, a float or a table it would be as wide as what is in it, and that asks how wide it is. */
  .frame::before {
    content: '. .';
    display: block;
    visibility: hidden;
    overflow: hidden;
    block-size: 0;
    word-spacing: 40rem;
  }
  .tools {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--polku-space-m);
    max-inline-size: calc(40rem + var(--polku-space-m) * 2);
    margin-inline: auto;
    padding: var(--polku-space-s) var(--polku-space-m) 0;
  }
  .tools > .icon-button {
    margin-inline-start: auto;
  }
  .waiting {
    margin: 0;
    padding: var(--polku-space-xl) var(--polku-space-m);
    min-block-size: 12rem;
    color: var(--polku-color-ink-soft);
    text-align: center;
    animation: wait 400ms 300ms backwards;
  }
  .notice {
    display: flex;
    gap: var(--polku-space-s);
    padding: var(--polku-space-s) var(--polku-space-m);
    border-block-end: 1px solid var(--polku-color-wrong);
    background: var(--polku-color-wrong-soft);
  }
  .notice.advice {
    border-color: var(--polku-color-line);
    background: var(--polku-color-accent-soft);
  }
  .failure {
    max-inline-size: 32rem;
    margin-inline: auto;
    padding: var(--polku-space-xl) var(--polku-space-m);
  }
  .failure h2 {
    margin-block: 0 var(--polku-space-s);
    font-size: var(--polku-size-xl);
    line-height: 1.2;
  }
  @keyframes wait {
    from {
      opacity: 0;
    }
  }
`;
