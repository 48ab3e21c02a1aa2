/**
 * Owns the assessor's command: `npm run -s verify -- pack.pdf`. Prints what was shown, and what differs.
 * Exit 0: verified. 1: altered or not reproducible. 2: not readable as a pack. Never a stack trace.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSqlite } from '../engine/crm/db.ts';
import { sayMoment } from '../engine/kernel/date.ts';
import { count } from '../engine/kernel/phrases.ts';
import type { Shown, Verdict } from '../evidence/verdict/verdict.ts';
import { verify } from '../evidence/verdict/verify.ts';
import { packFonts } from './pack-fonts.ts';
import { publishedHashes } from './published.ts';

const EXIT: Record<Verdict['kind'], number> = { verified: 0, altered: 1, unreadable: 2 };
const WORD: Record<Verdict['kind'], string> = {
  verified: 'VERIFIED',
  altered: 'ALTERED OR NOT REPRODUCIBLE',
  unreadable: 'NOT READABLE AS A PACK',
};

function sayShown(shown: Shown): string[] {
  return [
    `${shown.scenario} (version ${shown.version}), by ${shown.learner}, packed ${sayMoment(shown.packedAt)}`,
    `${count(shown.steps, 'step')}, ${shown.refused} refused; ${count(shown.hints, 'hint')} taken; ${count(shown.figures, 'figure')}`,
    'What held at the end (shown in a simulation; the assessor decides what it counts for):',
    ...shown.goals.map(
      (goal) => `  ${goal.holds ? 'shown    ' : 'not shown'}  ${goal.says} [${goal.criteria.join(', ')}]`,
    ),
    ...(shown.traps.length > 0
      ? [
          'Traps walked into on the way:',
          ...shown.traps.map(
            (trap) =>
              `  step ${trap.step}: ${trap.says}${trap.righted ? ` Put right at step ${trap.righted}.` : ' Not put right.'}`,
          ),
        ]
      : []),
    `Fingerprint ${shown.fingerprint}`,
  ];
}

function print(verdict: Verdict): void {
  console.log(`${WORD[verdict.kind]}. ${verdict.says}`);
  if (verdict.differences.length > 0) console.log(`\n${verdict.differences.map(({ says }) => `- ${says}`).join('\n')}`);
  if (verdict.notes.length > 0)
    console.log(`\nAlso in the file:\n${verdict.notes.map((note) => `- ${note}`).join('\n')}`);
  if (verdict.shown)
    console.log(
      `\n${verdict.kind === 'verified' ? 'What it shows' : 'What it claims'}\n${sayShown(verdict.shown).join('\n')}`,
    );
}

function read(path: string): Uint8Array | undefined {
  try {
    // The call comes from the project's folder; a path is meant from where the person stands.
    return readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path));
  } catch {
    return undefined;
  }
}

const [path] = process.argv.slice(2);
const bytes = path === undefined ? undefined : read(path);
if (!bytes) {
  console.log(
    path === undefined
      ? 'Usage: npm run -s verify -- pack.pdf'
      : `NOT READABLE AS A PACK. There is no file “${path}”, or it may not be read.`,
  );
  process.exit(2);
}
try {
  const verdict = await verify(new Uint8Array(bytes), {
    sqlite: await loadSqlite(),
    fonts: packFonts(),
    published: publishedHashes(),
  });
  print(verdict);
  process.exitCode = EXIT[verdict.kind];
} catch (error) {
  console.log(
    `NOT READABLE AS A PACK. The file could not be checked: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
