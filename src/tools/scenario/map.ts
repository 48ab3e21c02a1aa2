/** Owns `map`: writes scenarios/map.md, what the library as a whole reaches, and its summary into README.md. Exit 1 where a common mistake names a trap that does not count. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from './command.ts';
import { at } from './files.ts';
import { shortOfTwo } from './map/library-map.ts';
import { mapText } from './map/map-text.ts';
import { withSummary } from './map/summary.ts';
import { theLibrary } from './map/the-library.ts';

export const MAP = 'scenarios/map.md';
const README = 'README.md';

export const command: Command = {
  usage: ['map'],
  async run(args) {
    if (args.length > 0) return { misused: 'It takes no more words.' };
    const library = theLibrary();
    if (!library) return 1;
    const { map, unit, scenarios, files } = library;
    writeFileSync(at(MAP), mapText(map, unit, scenarios));
    writeFileSync(at(README), withSummary(readFileSync(at(README), 'utf8'), unit, files));
    for (const written of [MAP, README]) console.log(written);
    const short = shortOfTwo(map);
    if (short.length > 0) console.log(`Reached by fewer than two scenarios: ${short.join(', ')}.`);
    const astray = map.mistakes.flatMap((line) => line.astray);
    for (const place of astray)
      console.log(`  content/unit/common-mistakes.yaml  “${place}” is no trap of which a message comes later.`);
    return astray.length > 0 ? 1 : 0;
  },
};
