import { css } from 'lit';

/** What the workbench makes of its width: nothing beside anything on a phone, all of it on a desk. */
export const layoutStyles = css`
  @container workbench (max-width: 559px) {
    .top {
      flex-wrap: nowrap;
      padding-inline: var(--polku-space-s);
      gap: var(--polku-space-s);
    }
    .name {
      flex: 1;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .top .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .top .standing:not(.lost) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tools {
      flex-wrap: nowrap;
      padding-inline: var(--polku-space-s);
    }
  }
  @container workbench (min-width: 760px) {
    .panes {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .pane.lesson {
      display: flex;
      grid-area: 1 / 2;
      border-inline-start: 1px solid var(--polku-color-line);
    }
    .tab-lesson {
      display: none;
    }
    [data-tab='lesson'] .pane.text {
      display: flex;
    }
  }
  @container workbench (min-width: 1180px) {
    .bench {
      grid-template-rows: auto 1fr;
    }
    .tabs {
      display: none;
    }
    .panes {
      grid-template: minmax(0, 1fr) auto / 15rem minmax(0, 11fr) minmax(0, 10fr);
    }
    .bench .pane.files {
      display: block;
      grid-area: 1 / 1 / 3 / 2;
      border-inline-end: 1px solid var(--polku-color-line);
    }
    .bench .pane.text {
      display: flex;
      grid-area: 1 / 2;
    }
    .bench .pane.problems {
      display: block;
      grid-area: 2 / 2;
      max-block-size: 32vb;
      border-block-start: 1px solid var(--polku-color-line);
    }
    .bench .pane.lesson {
      grid-area: 1 / 3 / 3 / 4;
    }
  }
`;
