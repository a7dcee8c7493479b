import type { Block } from '../../course/course.js';
import type { Paper } from '../../course/paper.js';
import { inlineOf, lineOf, numberedOf, paragraphOf } from '../paper-parts.js';
import type { DialogueSpec } from './dialogue.js';

/** The lines, with blanks where there are gaps; the key has the model answers. */
export const dialoguePaper: Paper<DialogueSpec> = {
  sheet({ spec: { roles, turns, gaps } }) {
    const material = turns.map(({ role, text }): Block => {
      const name = inlineOf(`${roles[role] ?? ''}: `);
      return paragraphOf([{ kind: 'strong', children: name }, ...text]);
    });
    if (gaps.length === 0) return { material };
    return { material, key: [numberedOf(gaps.map(([model = '']) => [lineOf(model)]))] };
  },
};
