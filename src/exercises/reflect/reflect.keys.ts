import type { KeyScript } from '../../../test/support/keyboard.js';
import { reflect, type ReflectSpec } from './reflect.js';

/** Writes a thought down. */
export const reflectByKeys: KeyScript<ReflectSpec> = async (keyboard, spec) => {
  await keyboard.moveTo(({ role }) => role === 'textbox');
  await keyboard.type(reflect.solution(spec).text);
};
