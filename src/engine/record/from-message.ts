/**
 * Owns what a record can take over from the message it came from: name, e-mail and address of its sender.
 * Must never guess: what is not plain to see is left out, and what is taken is for a person to check.
 */
import { cleanLine, cleanLines, sameText } from '../kernel/text.ts';
import { readEmail, readPostcode } from './formats.ts';
import type { ProfileField } from './profile.ts';

interface Message {
  kind: string;
  sender: string;
  sender_address: string | null;
  body: string;
}
type Taken = Partial<Record<ProfileField, string>>;

/** Of a message that its sender wrote; a note of a call is written by a colleague, and says nothing of its writer. */
export function takenFrom({ kind, sender, sender_address, body }: Message): Taken {
  const email = readEmail(sender_address ?? '');
  if (kind !== 'E-mail' || email === undefined) return {};
  return { ...nameIn(sender), email, ...addressIn(body, sender) };
}

/** Two words are a first and a last name; of more, or of one, nobody can tell which is which. */
function nameIn(sender: string): Taken {
  const [first, last, ...more] = cleanLine(sender).split(' ');
  const isWord = (word: string | undefined): word is string => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word ?? '');
  return isWord(first) && isWord(last) && more.length === 0 ? { first_name: first, last_name: last } : {};
}

/** The end of a line: whatever could be a UK postcode. */
const POSTCODE = /(?:^|[\s,])([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\.?$/;

/** Only where the message holds one postcode: of two addresses nobody can tell whose is whose. */
function addressIn(body: string, sender: string): Taken {
  const lines = cleanLines(body).split('\n').map(cleanLine);
  const found = lines.flatMap((line, at) => {
    const [whole, typed = ''] = POSTCODE.exec(line) ?? [];
    const postcode = readPostcode(typed);
    return whole === undefined || postcode === undefined
      ? []
      : [{ at, postcode, before: line.slice(0, -whole.length) }];
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return {};
  const { at, postcode, before } = only;
  const parts = before === '' ? lines.slice(Math.max(0, at - 2), at) : before.replace(/[\s,]+$/, '').split(',');
  // Whatever else stands over it, such as a flat, may belong to it.
  const over = lines[before === '' ? at - 3 : at - 1] ?? '';
  return { postcode, ...(over === '' || sameText(over, sender) ? streetAndTown(parts) : {}) };
}

/** A street begins with its number, a town has none; anything else may be a building, a village, a company. */
function streetAndTown(written: readonly string[]): Taken {
  const [street, town, ...more] = written.map((part) => cleanLine(part).replace(/,$/, ''));
  const isStreet = /^(?:flat \d+\w? )?\d+[a-z]? \p{L}/iu.test(street ?? '');
  const isTown = /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(town ?? '');
  return street && town && isStreet && isTown && more.length === 0 ? { address: street, town } : {};
}
