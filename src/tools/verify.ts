/**
 * Owns the assessor's command: `npm run -s verify -- pack.pdf [--copy clean.pdf]`. Prints what was shown and what differs; writes the copy.
 * Exit 0: as made. 3: the data are verified, read the copy. 1: altered or not reproducible. 2: not a pack, or the call was wrong.
 * 5: made with a draft scenario. 4: checked, but the copy could not be written. Never a stack trace, and never a file written over.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstLine } from '../evidence/verdict/say-verdict.ts';
import type { Verdict } from '../evidence/verdict/verdict.ts';
import { check } from './verify/check.ts';
import { verdictLines } from './verify/print.ts';

const EXIT: Record<Verdict['kind'], number> = {
  'as made': 0,
  altered: 1,
  'not a pack': 2,
  'data verified': 3,
  draft: 5,
};
const NO_COPY = 4;
const USAGE = 'Usage: npm run -s verify -- pack.pdf [--copy clean.pdf]';

/** The call comes from the project's folder; a path is meant from where the person stands. */
const placed = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

function read(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(placed(path)));
  } catch {
    return undefined;
  }
}

function asked(): { path: string; copy: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ options: { copy: { type: 'string' } }, allowPositionals: true });
    const [path, ...more] = positionals;
    return path === undefined || more.length > 0 ? undefined : { path, copy: values.copy };
  } catch {
    return undefined;
  }
}

/** Answers the sentence to print, and whether it went well. */
function writeCopy(to: string, { copy }: Verdict): { says: string; well: boolean } {
  if (!copy) return { says: 'No copy was written: there is nothing verified to copy.', well: true };
  try {
    writeFileSync(placed(to), copy, { flag: 'wx' });
    return { says: `The copy, as the pack was made, is in ${to}.`, well: true };
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return {
      says: `The copy was not written: ${to} ${there ? 'is there already; name a new file' : 'cannot be written'}.`,
      well: false,
    };
  }
}

async function main(): Promise<number> {
  const call = asked();
  if (!call) {
    console.log(USAGE);
    return 2;
  }
  const bytes = read(call.path);
  if (!bytes) {
    console.log(firstLine({ kind: 'not a pack', says: `There is no file “${call.path}”, or it may not be read.` }));
    return 2;
  }
  const verdict = await check(bytes, new Date().toISOString().replace('Z', '+00:00'));
  console.log(verdictLines(verdict).join('\n'));
  if (call.copy !== undefined) {
    const { says, well } = writeCopy(call.copy, verdict);
    console.log(`\n${says}`);
    if (!well) return NO_COPY;
  } else if (verdict.reasons.length > 0)
    console.log(`\nWrite the copy with: npm run -s verify -- ${call.path} --copy copy.pdf`);
  return EXIT[verdict.kind];
}

process.exitCode = await main();
