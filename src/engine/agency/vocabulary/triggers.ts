/**
 * Owns the agency's rules for suggesting skills from CVs: beside a skill of its list the words that suggest it, as people write them. Whether
 * a suggestion is right a person says; “FLT instructor” is no forklift driver. Must never hold a word that says who a person is.
 */
import { sameSkill } from './same-work.ts';

const LINES = `
FLT counterbalance; FLT; forklift; fork lift; forklifts; counterbalance; lift truck
FLT reach; reach truck; FLT reach
Goods in; goods in; goods inwards; goods receiving
Stock control; stock control; stock checks; cycle counts
Site labouring; labourer; labouring
Groundwork; groundwork; groundworks; groundworker
CSCS Labourer; CSCS Labourer; CSCS green card
CSCS Skilled Worker; CSCS Skilled Worker; CSCS blue card
Payroll processing; payroll; wages
Bank reconciliation; bank reconciliation; bank reconciliations; bank rec; bank recs
Purchase ledger; purchase ledger; accounts payable; bought ledger
Sales ledger; sales ledger; accounts receivable
Food hygiene; food hygiene; food safety
Barista; barista; coffee machine
Dementia care; dementia care; memory care
Data entry; data entry; data input; keying
Switchboard; switchboard; telephonist
`;

const own: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split('; '));

/** The words that suggest a skill: its own name, and those of the agency's rules. */
export const wordsFor = (skill: string): string[] => [
  ...new Set([skill, ...[...own, ...sameSkill].flatMap((line) => (line[0] === skill ? line : []))]),
];
