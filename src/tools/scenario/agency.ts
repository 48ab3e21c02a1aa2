/**
 * Owns `agency`: writes the made-up agency, in any size, as a database that any SQLite opens. For whoever wants to look into it or to
 * measure with it. Must never be needed to play a scenario.
 */
import { makeAgency } from '../../engine/agency/index.ts';
import type { Rows } from '../../engine/record/catalogue.ts';
import { type Command, type Misused, readFlags } from './command.ts';

const TODAY = '2026-11-02';
const VERSION = 2;
const SEED = 1;
const MOST = 100_000;

/** What a CRM needs besides the agency's own rows. */
const DESK: Rows = {
  setting: [
    { id: 'today', value: TODAY },
    { id: 'me', value: 'STAFF-0001' },
  ],
};

export const command: Command = {
  usage: ['agency --out <file.sqlite> [--candidates 5000]'],
  async run(args): Promise<number | Misused> {
    const given = readFlags(args, { out: 'text', candidates: 'text' });
    if ('misused' in given) return given;
    const out = given.text('out');
    const candidates = Number(given.text('candidates') ?? 0);
    if (!out || given.plain.length > 0) return { misused: 'Say with --out where the file goes.' };
    if (!Number.isInteger(candidates) || candidates < 0 || candidates > MOST)
      return { misused: `--candidates is a whole number up to ${MOST.toLocaleString('en-GB')}.` };
    const { nativeSqlite, writeFile } = await import('./agency/file.ts');
    const sqlite = await nativeSqlite();
    if (!sqlite) return { misused: 'This version of Node has no SQLite of its own; 22 and later have.' };
    const rows = makeAgency({ version: VERSION, seed: SEED, today: TODAY, ...(candidates > 0 && { candidates }) });
    const people = rows.candidate?.length ?? 0;
    writeFile(sqlite, out, [rows, DESK]);
    console.log(`${out}: ${people.toLocaleString('en-GB')} candidates on ${TODAY}.`);
    return 0;
  },
};
