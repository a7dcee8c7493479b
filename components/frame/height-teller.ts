type Post = (message: object) => void;

/** How long heights are gathered before one is told, in milliseconds. */
const pause = 50;

/** Tells the page around a frame how high its content is, whenever that changes. */
export function tellHeight(content: Element, course: string, post: Post): ResizeObserver {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === 0 || height === told) return;
    told = height;
    post({ type: 'polku.height', v: 1, course, height });
    // What systems of learning understand.
    post({ subject: 'lti.frameResize', height });
  };
  const observer = new ResizeObserver(() => (timer ??= setTimeout(tell, pause)));
  observer.observe(content);
  return observer;
}
