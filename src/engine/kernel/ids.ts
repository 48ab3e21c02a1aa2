/**
 * Owns the look of references: a prefix that says what it is, and a number (`CAND-0141`).
 * Never makes one up: the next number comes from what the CRM already holds, and travels in the command.
 */
export const referencePattern = /^[A-Z]{1,6}-\d{2,6}$/;

/** `reference('CAND', 141)` is `CAND-0141`. */
export const reference = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, '0')}`;

/** The reference after the highest of `taken` with that prefix. */
export function nextReference(prefix: string, taken: readonly string[]): string {
  const numbers = taken.filter((id) => id.startsWith(`${prefix}-`)).map((id) => Number(id.slice(prefix.length + 1)));
  return reference(prefix, Math.max(0, ...numbers.filter(Number.isFinite)) + 1);
}
