/**
 * Owns making the sample pack in a process of its own and printing the hash of its bytes.
 * Must never print anything else; write.test.ts compares the line between time zones and languages.
 */
import { writePack } from '../../src/evidence/pdf/index.ts';
import { fonts, sample } from './sample-content.ts';
import { sha256 } from './sample-pictures.ts';

process.stdout.write(sha256((await writePack({ ...sample(), fonts })).bytes));
