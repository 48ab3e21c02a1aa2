/**
 * Owns the list of rules, by the name under which a breach is reported.
 * Must never leave a rule out that is written; what is not listed here is not proved.
 */
import { noClockNoChance } from './chance.ts';
import * as rules from './rules.ts';
import { longFilesSayWhy, mostFilesAreSmall, noMachinePaths } from './text.ts';

export const RULES: Record<string, rules.Rule> = {
  'every file has a place': rules.everyFileHasAPlace,
  'every import leads to a file': rules.everyImportLeadsToAFile,
  'no circles': rules.noCircles,
  'imports only go downwards': rules.onlyDownwards,
  'heavy libraries have one owner': rules.oneOwner,
  'what is kept apart knows nothing of the other': rules.keptApart,
  'no clock and no chance': noClockNoChance,
  'no paths of one machine': noMachinePaths,
  'most files are small': mostFilesAreSmall,
  'long files say why': longFilesSayWhy,
};
