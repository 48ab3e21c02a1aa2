/**
 * Owns the door for a bundle that comes back: foreign bytes in, a checked bundle or the reasons out. Never throws.
 * A bundle must be written exactly as this product writes it (canonical JSON), so that not one character can differ unseen.
 */
import { hashText } from '../../engine/kernel/hash.ts';
import { canonical, type Json } from '../../engine/kernel/json.ts';
import { excessOfJson } from '../../engine/kernel/json-size.ts';
import { type Fault, fail, ok, type Result } from '../../engine/kernel/result.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { type Bundle, bundleSchema } from './schema.ts';
import { contentIn, isWhole } from './seal.ts';
import { excessOf } from './size.ts';
import { type Formats, TODAY, upgradeBundle } from './upgrade.ts';

export interface ReadBundle {
  /** In today's format, whatever it was written in. */
  bundle: Bundle;
  /** The content's canonical text, where it stands in the file as it is. */
  text?: string;
  /** The data fit their fingerprint, both as they stand in the file. */
  whole: boolean;
}

const whole = (says: string): Result<never> => fail([{ says, path: '', file: 'evidence.json' }]);

const NESTED = 'The evidence in the file is nested too deeply to be read; it was not written by this product.';
const MORE = {
  depth: NESTED,
  values: 'The evidence in the file has more parts than any attempt, so it was not looked at further.',
} as const;

/** `formats`: those that a bundle may have, for tests of what comes after today's. */
export function parseBundle(bytes: Uint8Array, formats: Formats = TODAY): Result<ReadBundle> {
  let text: string;
  try {
    // A byte order mark is kept, not passed over: it would be a difference that nobody sees.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return whole('The evidence in the file is not readable as text; it was changed or damaged.');
  }
  if (text.startsWith('\ufeff'))
    return whole('The evidence in the file begins with a byte order mark, which this product never writes.');
  const excess = excessOfJson(text, BUNDLE_LIMITS);
  if (excess) return whole(MORE[excess]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return whole(
      `The evidence in the file is not readable as data (${error instanceof Error ? error.message : 'not JSON'}); it was changed or damaged.`,
    );
  }
  return checked(value, text, formats);
}

function checked(value: unknown, text: string, formats: Formats): Result<ReadBundle> {
  try {
    const more = tooMany(value);
    if (more) return whole(more);
    const today = upgradeBundle(value, formats);
    if (!today.ok) return fail(today.error.map((fault) => ({ ...fault, file: 'evidence.json' })));
    const parsed = bundleSchema.safeParse(today.value);
    if (!parsed.success)
      return fail(
        parsed.error.issues
          .slice(0, 5)
          .map((issue): Fault => ({ says: issue.message, path: issue.path.join('.'), file: 'evidence.json' })),
      );
    // What was understood, not what was read: a member that the schema passes over would differ unseen.
    const asItIs = today.value === value;
    const asToday = asItIs ? text : canonical(today.value as Json);
    if (canonical(parsed.data) !== asToday || (!asItIs && canonical(value as Json) !== text))
      return whole(
        'The evidence in the file is not written the way this product writes it; characters were added, left out or moved.',
      );
    const bundle = parsed.data;
    if (excessOf(bundle.content))
      return whole('The evidence in the file has more words in it than any attempt, so it was not looked at further.');
    if (!asItIs) return ok({ bundle, whole: isWhole(value as object) });
    // Put into order once: it is the file's own text.
    const own = contentIn(text, bundle);
    return ok({ bundle, text: own, whole: hashText(own) === bundle.fingerprint });
  } catch {
    return whole(NESTED);
  }
}

/** The two lists that cost most to look at, before they are looked at. */
function tooMany(value: unknown): string | undefined {
  const content = typeof value === 'object' && value !== null && 'content' in value ? value.content : undefined;
  const long = (key: 'log' | 'figures', most: number): boolean => {
    const list =
      typeof content === 'object' && content !== null ? (content as Record<string, unknown>)[key] : undefined;
    return Array.isArray(list) && list.length > most;
  };
  if (long('log', BUNDLE_LIMITS.steps))
    return `The log in the file has more than ${BUNDLE_LIMITS.steps} steps; no attempt has, so it was not run again.`;
  return long('figures', BUNDLE_LIMITS.figures)
    ? `The evidence in the file tells of more than ${BUNDLE_LIMITS.figures} figures; no attempt has.`
    : undefined;
}
