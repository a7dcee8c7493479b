import { parseArgs } from 'node:util';
import { nearest } from '../course/nearest.js';
import type { Command, Request } from './command.js';

/** What was asked for: a command, help, or nothing that is known. Asking for nothing gets help. */
export type Asked =
  | { readonly kind: 'command'; readonly command: Command; readonly request: Request }
  | { readonly kind: 'help'; readonly isWished: boolean }
  | {
      readonly kind: 'refused';
      readonly key: string;
      readonly values: Readonly<Record<string, string | number>>;
    };

const shorts: Readonly<Record<string, string>> = { help: 'h', out: 'o' };

/** A command line, as it was understood. */
export interface Understood {
  readonly asked: Asked;
  /** The language that messages were wished in. */
  readonly lang?: string;
}

type Commands = Readonly<Record<string, Command>>;
type Token = ReturnType<typeof tokensOf>[number];

/** Reads a command line. Nothing unknown is passed over: a misspelt option must not seem to work. */
export function readArguments(args: readonly string[], commands: Commands): Understood {
  const tokens = tokensOf(args, commands);
  const asked = askedIn(tokens, commands);
  const given = tokens.find((token) => token.kind === 'option' && token.name === 'lang');
  const lang = given?.kind === 'option' ? given.value : undefined;
  // The language of the courses says nothing about that of the author.
  const isOurs = asked.kind === 'command' && asked.command.asksForLanguage;
  return { asked, ...(lang !== undefined && !isOurs && { lang }) };
}

function tokensOf(args: readonly string[], commands: Commands) {
  const kinds = Object.values(commands).flatMap(({ options }) => Object.entries(options));
  const known = [['help', 'flag'] as const, ...kinds].map(([name, kind]) => {
    const type = kind === 'text' ? ('string' as const) : ('boolean' as const);
    return [name, { type, ...(shorts[name] && { short: shorts[name] }) }] as const;
  });
  const options = Object.fromEntries(known);
  return parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options,
  }).tokens;
}

function askedIn(tokens: readonly Token[], commands: Commands): Asked {
  const [name, ...operands] = tokens.flatMap((token) =>
    token.kind === 'positional' ? token.value : [],
  );
  const given = tokens.filter((token) => token.kind === 'option');
  if (given.some((token) => token.name === 'help')) return { kind: 'help', isWished: true };
  if (name === undefined) return { kind: 'help', isWished: false };
  if (!Object.hasOwn(commands, name)) {
    return refused('author.no-command', { name }, name, Object.keys(commands));
  }
  const command = commands[name]!;
  const options: Record<string, string | true> = {};
  for (const { name: option, rawName, value, inlineValue } of given) {
    const kind = Object.hasOwn(command.options, option) ? command.options[option] : undefined;
    if (!kind) {
      const known = Object.keys(command.options).map((one) => `--${one}`);
      return refused('author.no-option', { name, option: rawName }, rawName, known);
    }
    // `--lang --fix` has forgotten its value.
    const text = !inlineValue && /^-./.test(value ?? '') ? undefined : value;
    if (kind === 'flag' && inlineValue) return refused('author.option-flag', { option: rawName });
    if (kind === 'text' && !text) return refused('author.option-value', { option: rawName });
    options[option] = kind === 'flag' ? true : text!;
  }
  const [least, most] = command.operands;
  if (operands.length < least) return refused('author.operands-few', { name });
  const superfluous = operands[most];
  return superfluous === undefined
    ? { kind: 'command', command, request: { operands, options } }
    : refused('author.operands-many', { name, operand: superfluous });
}

/** With the names that there are, it may say which one was meant. */
function refused(
  key: string,
  values: Readonly<Record<string, string>>,
  wrong = '',
  names: readonly string[] = [],
): Asked {
  const suggestion = nearest(wrong, names);
  return suggestion === undefined
    ? { kind: 'refused', key, values }
    : { kind: 'refused', key: `${key}_suggestion`, values: { ...values, suggestion } };
}
