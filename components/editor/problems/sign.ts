import type { Severity } from '../../../src/problem.js';

const namespace = 'http://www.w3.org/2000/svg';

// A filled disc, a triangle, a ring: to be told apart without their colours.
const shapes: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 3h2l-.3 5H7.3ZM8 10.3a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z',
  warning: 'M8 1 16 15H0ZM7.1 6l.3 4h1.2l.3-4ZM8 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
  advice: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
};

/** The sign of a severity, a drawing without a name. */
export function severitySign(severity: Severity): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('sign', severity);
  path.setAttribute('d', shapes[severity]);
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
