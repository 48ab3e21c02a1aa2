/** Owns proof that a line of methods is said in words, and that what is no code is passed over or stands as it is. */
import { expect, it } from 'vitest';
import { methodsIn, sayMethods } from './methods.ts';

it('says each code of a line, and leaves a centre’s own words as they are', () => {
  expect(sayMethods('SIM, P')).toBe('simulation (SIM), product of work (P)');
  expect(sayMethods('a witness, WT')).toBe('a witness, witness testimony (WT)');
  expect(methodsIn('a witness, WT, SIM')).toEqual(['WT', 'SIM']);
  expect(sayMethods('toString')).toBe('toString');
});
