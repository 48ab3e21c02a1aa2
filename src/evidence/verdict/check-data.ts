/** Owns the check that the data are whole: fingerprint and seal cover every character. Says that something differs, not what. */
import type { Bundle } from '../bundle/schema.ts';
import { fingerprintOf, seal } from '../pdf/index.ts';
import type { Difference } from './verdict.ts';

export function checkData(bundle: Bundle): Difference[] {
  if (fingerprintOf(bundle.content) !== bundle.fingerprint) return [{ where: 'data', says: 'The data do not fit their fingerprint: something in them was changed after the pack was made.' }];
  if (seal(bundle.content, bundle.pages).seal !== bundle.seal) return [{ where: 'data', says: 'The data do not fit their seal: something in them was changed after the pack was made.' }];
  return [];
}
