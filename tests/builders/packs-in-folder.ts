/**
 * Owns a folder of packs as an assessor may be sent them: as made, forged, saved again, cut off, empty, and a batch in a folder of its own.
 * Must never be shared by two files of tests: they write copies into it.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Forger, resealed } from './forger.ts';
import { aPack } from './pack.ts';

/** Where it lies; whoever asked for it removes it. */
export async function packsInFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const pack = await aPack();
  const { content } = pack.bundle;
  const goals = content.goals.map((goal) => ({ ...goal, criteria: ['P9.9'] }));
  writeFileSync(join(folder, 'good.pdf'), pack.bytes);
  writeFileSync(
    join(folder, 'forged.pdf'),
    await (await Forger.open(pack.bytes)).attach(resealed({ ...content, goals })).save(),
  );
  writeFileSync(join(folder, 'again.pdf'), await (await Forger.open(pack.bytes)).save());
  writeFileSync(join(folder, 'cut.pdf'), pack.bytes.slice(0, 9000));
  writeFileSync(join(folder, 'empty.pdf'), '');
  for (const name of ['nothing', 'batch']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'batch/one.pdf'), pack.bytes);
  writeFileSync(join(folder, 'batch/two.PDF'), pack.bytes.slice(0, 9000));
  writeFileSync(join(folder, 'batch/notes.txt'), 'No pack');
  return folder;
}
