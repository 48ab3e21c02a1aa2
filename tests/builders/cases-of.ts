/**
 * Owns how many cases a requirement is tried with: all where there is time (proofs.vitest.config.ts, which runs every test that asks here),
 * a quarter in `npm test`. Must never leave out a requirement.
 */
export const isThorough = process.env['THOROUGH'] === '1';

export const casesOf = (cases: number): number => (isThorough ? cases : Math.ceil(cases / 4));
/** Of cases that are listed and not made up: the first, and every fourth after it. */
export const partOf = <T>(cases: readonly T[]): readonly T[] =>
  isThorough ? cases : cases.filter((_, at) => at % 4 === 0);
