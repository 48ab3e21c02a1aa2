/** Owns the check that the data are whole: made by a version known here, and covered by their fingerprint. Says that something differs, not what. */
import { isEngine } from '../../engine/run/version.ts';
import { isWriter } from '../bundle/names.ts';
import type { ReadBundle } from '../bundle/parse.ts';
import type { Difference } from './verdict.ts';

export function checkData({ bundle, whole }: ReadBundle): Difference[] {
  const { engine, writer } = bundle.content;
  const found: Difference[] = [];
  const unknown = (what: string, version: string): Difference => ({
    where: 'data',
    says: `The pack names a version of the ${what} that is not known here: “${version}”. So it cannot be checked whole.`,
  });
  if (!isEngine(engine)) found.push(unknown('engine', String(engine)));
  // An older one has fewer pages, so a version that never was must not pass for one.
  if (!isWriter(writer)) found.push(unknown('page writer', writer));
  if (!whole) {
    found.push({
      where: 'data',
      says: 'The data do not fit their fingerprint: something in them was changed after the pack was made.',
    });
  }
  return found;
}
