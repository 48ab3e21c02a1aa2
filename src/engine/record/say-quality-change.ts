/** Owns how a change in the quality of the records is kept in a cell, and how it is said: by its rules, only what is more or fewer. Pure. */
import { qualityRuleNames, qualityRules } from './quality-rules.ts';

/** What is counted beside the rules. */
export const countedRecords = {
  records: 'Records in daily use',
  whole: 'Of them with every field that a record needs',
} as const;

/** What is more has a plus, what is fewer a minus; a text that is no such change stays as it is. */
export function sayQualityChange(kept: string): string {
  const change = read(kept);
  if (!change) return kept;
  const faults = isCells(change['faults']) ? change['faults'] : {};
  const said = [
    ...Object.entries(countedRecords).map(([field, words]) => [words, change[field]] as const),
    ...qualityRuleNames.map((rule) => [qualityRules[rule].says, faults[rule]] as const),
  ].flatMap(([words, number]) => (typeof number === 'number' && number !== 0 ? [`${words}: ${signed(number)}`] : []));
  return said.join('; ') || 'No more and no fewer faults';
}

export const signed = (number: number): string =>
  number > 0 ? `+${number}` : number === 0 ? '' : String(number).replace('-', '−');

function read(kept: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(kept);
    return isCells(found) && 'records' in found ? found : undefined;
  } catch {
    return undefined;
  }
}

const isCells = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
