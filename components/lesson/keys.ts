/**
 * What a key means to a lesson: Enter is its one action, a number picks that option. Keys that a
 * control under the focus uses itself mean nothing here.
 */
export function keyMeaning(event: KeyboardEvent): 'main' | number | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || event.defaultPrevented || event.repeat || event.isComposing)
    return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Enter') return target.closest(handlesEnter) ? undefined : 'main';
  const isNumber = /^[1-9]$/.test(event.key) && !target.matches(takesText);
  return isNumber ? Number(event.key) : undefined;
}

const handlesEnter = 'button, [role="button"], a, summary, textarea, select';
const takesText = 'input[type="text"], textarea, select';
