/**
 * Owns the look of references: a prefix that says what it is, and a number (`CAND-0141`).
 * Never makes one up: the next number comes from what the CRM already holds, and travels in the command.
 */
export const referencePattern = /^[A-Z]{1,6}-\d{2,6}$/;

/** `reference('CAND', 141)` is `CAND-0141`. */
export const reference = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, '0')}`;

/** The number in a reference with that prefix; undefined when it has none. */
export function numberOf(prefix: string, id: string): number | undefined {
  const number = id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** `lineReference('AUD', 7)` is `AUD-00007`: a ledger grows longer than a table. */
export const lineReference = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(5, '0')}`;
