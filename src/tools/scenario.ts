/**
 * Owns the door to the tutor's commands: `npm run -s scenario -- <command>`. Each stands in a file of its own under scenario/.
 * Exit 0: well. 1: a fault, or a failed proof. 2: the call itself was wrong. Never a stack trace.
 */
import { listWords } from '../engine/kernel/phrases.ts';
import type { Command } from './scenario/command.ts';

/** Loaded when asked for, so that a quick one does not wait for the others' libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  check: () => import('./scenario/check.ts'),
  graph: () => import('./scenario/graph.ts'),
  new: () => import('./scenario/new.ts'),
  people: () => import('./scenario/people.ts'),
  play: () => import('./scenario/play.ts'),
  prove: () => import('./scenario/prove.ts'),
  publish: () => import('./scenario/publish.ts'),
  report: () => import('./scenario/report.ts'),
  reference: () => import('./scenario/reference.ts'),
  map: () => import('./scenario/map.ts'),
  schema: () => import('./scenario/schema.ts'),
  agency: () => import('./scenario/agency.ts'),
};

/** A line that begins with a space says more about the one above it. */
const usage = (lines: readonly string[]): string =>
  lines
    .map(
      (line, i) =>
        `${i === 0 ? 'Usage: ' : '       '}${line.startsWith(' ') ? line : `npm run -s scenario -- ${line}`}`,
    )
    .join('\n');

async function main([name, ...rest]: readonly string[]): Promise<number> {
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    if (name !== undefined)
      console.log(`There is no command “${name}”; there are ${listWords(Object.keys(COMMANDS))}.`);
    const all = await Promise.all(Object.values(COMMANDS).map((each) => each()));
    console.log(usage(all.flatMap(({ command }) => command.usage)));
    return 2;
  }
  const { command } = await load();
  const says = await command.run(rest);
  if (typeof says === 'number') return says;
  console.log(`${says.misused}\n${usage(command.usage)}`);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
