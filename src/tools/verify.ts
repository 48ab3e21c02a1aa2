/**
 * Owns the assessor's command: `npm run -s verify -- FILES [--json] [--code X] [--centre-key F] [--copy clean.pdf]`. A file or folder after the other;
 * one pack is told whole, of several each has a line, signed files make chains, and --json prints one document. --copy writes the copy of one pack.
 * Exit for one file 0: as made. 3: the data are verified, read the copy. 1: altered or not reproducible. 2: not a pack, or the call was wrong.
 * 5: made with a draft scenario. 4: checked, but the copy could not be written. For several 0 when all are as made and every
 * chain is whole with keys that were named, 7 when only a key was not named, 6 when something does not hold.
 * Never a stack trace, and never a file written over.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pin } from '../evidence/chain/pins.ts';
import { isBetweenPeople } from '../evidence/verdict/files/arrived.ts';
import { notAPack } from '../evidence/verdict/gave-up.ts';
import { firstLine } from '../evidence/verdict/say-verdict.ts';
import type { Verdict } from '../evidence/verdict/verdict.ts';
import { asJson } from './verify/as-json.ts';
import { centreKeys } from './verify/centre-keys.ts';
import { checkAll, now, verdictOn } from './verify/check-all.ts';
import type { Checked } from './verify/checked.ts';
import { filesOf, placed, read } from './verify/files.ts';
import { verdictLines } from './verify/print.ts';
import { chainLines } from './verify/print-chains.ts';
import { manyLines } from './verify/print-many.ts';

const EXIT: Record<Verdict['kind'], number> = {
  'as made': 0,
  altered: 1,
  'not a pack': 2,
  'data verified': 3,
  draft: 5,
};
const NO_COPY = 4;
const NOT_ALL = 6;
const NOT_PINNED = 7;
const USAGE =
  'Usage: npm run -s verify -- pack.pdf [more.pdf decision.jws folder …] [--json] [--code CODE] [--centre-key key.jws] [--copy clean.pdf]';

interface Call {
  files: string[];
  /** One file was named, and not by its folder. */
  one: boolean;
  copy: string | undefined;
  json: boolean;
  code: string | undefined;
  /** Files with the public half of a key. */
  keys: string[];
}

function asked(): Call | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: {
        copy: { type: 'string' },
        json: { type: 'boolean' },
        code: { type: 'string' },
        'centre-key': { type: 'string', multiple: true },
      },
      allowPositionals: true,
    });
    const files = filesOf(positionals);
    const one = files.length === 1 && files[0] === positionals[0];
    const { copy, json = false, code, 'centre-key': keys = [] } = values;
    return positionals.length === 0 || (copy !== undefined && (!one || json))
      ? undefined
      : { files, one, copy, json, code, keys };
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
  const [file] = call.files;
  if (file === undefined) {
    console.log(firstLine(notAPack('There is no PDF and no signed file in the folder.')));
    return 2;
  }
  const pins = await centreKeys(call.keys);
  if (!pins.ok) {
    console.log(pins.error);
    return 2;
  }
  return call.one && !call.json && !isBetweenPeople(file, read(file) ?? new Uint8Array())
    ? tellOne(file, call)
    : tellMany(call, pins.value);
}

async function tellOne(file: string, { copy, code }: Call): Promise<number> {
  const verdict = await verdictOn(file, code);
  console.log(verdictLines(verdict).join('\n'));
  if (copy !== undefined) {
    const { says, well } = writeCopy(copy, verdict);
    console.log(`\n${says}`);
    if (!well) return NO_COPY;
  } else if (verdict.reasons.length > 0)
    console.log(`\nWrite the copy with: npm run -s verify -- ${file} --copy copy.pdf`);
  return EXIT[verdict.kind];
}

async function tellMany({ files, one, json, code }: Call, pins: readonly Pin[]): Promise<number> {
  const checked = await checkAll(files, code, pins);
  console.log(json ? JSON.stringify(asJson(checked, now()), null, 2) : linesOf(checked).join('\n'));
  const [first] = checked.packs;
  return one && first ? EXIT[first.verdict.kind] : exitOf(checked);
}

const linesOf = ({ packs, passed }: Checked): string[] => [
  ...(packs.length > 0 ? [...manyLines(packs), ''] : []),
  ...chainLines(passed),
];

function exitOf({ packs, passed: { chains } }: Checked): number {
  if (packs.some(({ verdict }) => verdict.kind !== 'as made')) return NOT_ALL;
  if (chains.some(({ kind }) => kind === 'broken')) return NOT_ALL;
  return chains.some(({ kind }) => kind === 'not pinned') ? NOT_PINNED : 0;
}

process.exitCode = await main();
