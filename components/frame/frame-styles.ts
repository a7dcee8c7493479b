/**
 * The page in a frame. The least height of a lesson is no share of the window here: the frame grows
 * with the lesson, and the lesson would grow with the frame.
 */
export const frameStyles = `
body { margin: 0; }
polku-course { --polku-lesson-height: 34rem; }
.said {
  box-sizing: border-box;
  max-inline-size: 40rem;
  margin: 0 auto;
  padding: 16px;
  font: 18px/1.5 system-ui, sans-serif;
}
.said button {
  min-block-size: 44px;
  min-inline-size: 44px;
  margin-inline-start: 8px;
  font: inherit;
}
`;
