/**
 * Owns the door for a bundle that comes back: foreign bytes in, a checked bundle or the reasons out. Never throws.
 * A bundle must be written exactly as this product writes it (canonical JSON), so that not one character can differ unseen.
 */
import { canonical } from '../../engine/kernel/json.ts';
import { type Fault, fail, ok, type Result } from '../../engine/kernel/result.ts';
import { type Bundle, bundleSchema } from './schema.ts';
import { upgradeBundle } from './upgrade.ts';

const whole = (says: string): Result<never> => fail([{ says, path: '', file: 'evidence.json' }]);

export function parseBundle(bytes: Uint8Array): Result<Bundle> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return whole('The evidence in the file is not readable as text; it was changed or damaged.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return whole(
      `The evidence in the file is not readable as data (${error instanceof Error ? error.message : 'not JSON'}); it was changed or damaged.`,
    );
  }
  try {
    const today = upgradeBundle(value);
    if (!today.ok) return fail(today.error.map((fault) => ({ ...fault, file: 'evidence.json' })));
    const parsed = bundleSchema.safeParse(today.value);
    if (!parsed.success)
      return fail(
        parsed.error.issues
          .slice(0, 5)
          .map((issue): Fault => ({ says: issue.message, path: issue.path.join('.'), file: 'evidence.json' })),
      );
    // What was understood, not what was read: a member that the schema passes over would differ unseen.
    // Of an older format there is no schema any more: there it is enough that the text is written as this product writes.
    if (canonical(today.value === value ? parsed.data : value) !== text)
      return whole(
        'The evidence in the file is not written the way this product writes it; characters were added, left out or moved.',
      );
    return ok(parsed.data);
  } catch {
    return whole('The evidence in the file is nested too deeply to be read; it was not written by this product.');
  }
}
