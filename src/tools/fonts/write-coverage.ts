/** Owns the command that writes coverage.json anew, after a font was added or changed its version: `node src/tools/fonts/write-coverage.ts`. */
import { writeFileSync } from 'node:fs';
import { readCoverage } from './coverage.ts';

const file = new URL('../../evidence/pdf/scripts/coverage.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(readCoverage(), null, 1)}\n`);
