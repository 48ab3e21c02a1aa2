/**
 * Owns `npm run doorcheck`: the rules about browsers, held against the project in a second or two and without a browser.
 * Exit 0 when there is no breach; else 1, with a line for each.
 */
import { DOOR_RULES } from './rules.ts';
import { theProject } from './scene.ts';

const scene = theProject();
const faults = (await Promise.all(Object.values(DOOR_RULES).map((rule) => rule(scene)))).flat();
console.log(
  faults.length === 0 ? `Every browser comes through one door (${scene.files.length} files).` : faults.join('\n'),
);
process.exitCode = faults.length === 0 ? 0 : 1;
