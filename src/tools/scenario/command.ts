/** Owns what a tutor's command is, and the reading of its flags. Must never print. */
import { parseArgs } from 'node:util';

/** The call was wrong: said above the usage. */
export interface Misused {
  misused: string;
}
export interface Command {
  /** As it is called, one line for each way; without `npm run -s scenario --`. */
  usage: readonly string[];
  /** Answers the exit code. */
  run(args: readonly string[]): Promise<number | Misused>;
}

export type Flags = Readonly<Record<string, 'text' | 'texts' | 'switch'>>;
export interface Given {
  /** What stands by itself, in order. */
  plain: string[];
  text(flag: string): string | undefined;
  texts(flag: string): string[];
  on(flag: string): boolean;
}

/** What was given, by flag; a sentence where a flag is not known or has no value. */
export function readFlags(args: readonly string[], flags: Flags): Given | Misused {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(flags).map(([name, kind]) => [
          name,
          { type: kind === 'switch' ? 'boolean' : 'string', multiple: kind === 'texts' } as const,
        ]),
      ),
    });
    return {
      plain: positionals,
      text: (flag) => (typeof values[flag] === 'string' ? values[flag] : undefined),
      texts: (flag) => (Array.isArray(values[flag]) ? values[flag].map(String) : []),
      on: (flag) => values[flag] === true,
    };
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return { misused: `${first}.` };
  }
}
