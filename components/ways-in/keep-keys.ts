const kept = new WeakSet<EventTarget>();

/**
 * Keeps to a course what is typed and pressed in it. Outside its shadow root nobody sees that a
 * key was meant for a text field, or a click for a link: a page that searches at `/`, turns its
 * slides with the arrows or follows links itself would take them for its own.
 */
export function keepKeys(page: Window): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'click']) {
    // A course is met on the event's way to it, so that even its first one is kept.
    page.addEventListener(type, meet, true);
  }
}

function meet(event: Event): void {
  const course = event.composedPath().find(isCourse);
  if (!course || kept.has(course)) return;
  kept.add(course);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    course.addEventListener(
      type,
      (each) => isTyping(each as KeyboardEvent) && each.stopPropagation(),
    );
  }
  course.addEventListener('click', (each) => isOnLink(each) && each.stopPropagation());
}

function isCourse(target: EventTarget): boolean {
  return target instanceof Element && target.localName === 'polku-course';
}

// A page may still close its dialogs with Escape, move on with Tab and have its shortcuts.
function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isText = key.length === 1 || !/^(?:Escape|Tab|Page(?:Up|Down)|F\d+)$/.test(key);
  return isText && !ctrlKey && !metaKey && !altKey;
}

function isOnLink(event: Event): boolean {
  const path = event.composedPath();
  const within = path.slice(0, path.findIndex(isCourse));
  return within.some((target) => target instanceof HTMLAnchorElement);
}
