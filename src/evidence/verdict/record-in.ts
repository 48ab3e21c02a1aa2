/** Owns finding the record of an assessment among what a file carries besides its evidence. Foreign bytes; bounded before they are read. Never throws. */
import { excessOfJson } from '../../engine/kernel/json-size.ts';
import { parseAssessment } from '../assessment/parse.ts';
import type { Assessment } from '../assessment/schema.ts';
import { BUNDLE_LIMITS } from '../bundle/limits.ts';

export function recordIn(bytes: Uint8Array): Assessment | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (excessOfJson(text, BUNDLE_LIMITS)) return undefined;
    const read = parseAssessment(JSON.parse(text));
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}
