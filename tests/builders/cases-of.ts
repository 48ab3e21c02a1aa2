/**
 * Owns how many cases a property is tried with: as many as are said where there is time (proofs.vitest.config.ts), a quarter in `npm test`.
 * Must never leave out a property.
 */
export const isThorough = process.env['THOROUGH'] === '1';

export const casesOf = (cases: number): number => (isThorough ? cases : Math.ceil(cases / 4));
