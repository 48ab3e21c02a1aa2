/**
 * Owns the e-mail address: small letters, the dot-atoms of RFC 5322 with at most 64 characters before the @, a domain of at least
 * two labels (RFC 5321, RFC 1035). Letters outside ASCII are taken and asked about.
 */
import { bare, plainDashes } from '../../kernel/signs.ts';
import { cannotBeUsed, type Format, type Reading, refused, stored } from './format.ts';

const LONGEST = 254;
const LINK = /^mailto:(?:\/\/)?/i;
/** What a link says beside the address: ?subject=…; only ever after a link's own beginning. */
const LINK_REST = /\?.*$/;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const ATOM = String.raw`[a-z0-9!#$%&'*+/=?^_{|}~\u0060\p{L}\p{M}\p{N}-]+`;
const LOCAL = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, 'u');
const LABEL = /^(?!-)[a-z0-9\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;
const ASCII = /^[\x21-\x7e]*$/;

function isAddress(text: string): boolean {
  const [local = '', domain = '', more] = text.split('@');
  const labels = domain.split('.');
  return (
    more === undefined &&
    local.length <= 64 &&
    text.length <= LONGEST &&
    LOCAL.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    // An ending is a word; figures alone are a machine's own number.
    /^(?!\d+$).{2,}$/u.test(labels.at(-1) ?? '')
  );
}

/** A name, a remark or a second address beside the one that is wanted. */
function beside(text: string): 'more-than-one' | 'words' | undefined {
  const pieces = text.split(/[\s,;/|<>()"]+/).filter(Boolean);
  const addresses = pieces.filter((piece) => /^[^@]+@[^@]+$/.test(piece));
  if (addresses.length > 1) return 'more-than-one';
  if (pieces.length === 1 || !addresses.some(isAddress) || !/[\s<]/.test(text)) return undefined;
  // One plain word and a space before it may be half of the address: "ellis okafor@example.com".
  const half = pieces.length === 2 && /^\S+ \S+$/.test(text) && /^[^\s:]+ [^\s@]+@/.test(text) && !text.includes('<');
  return half ? undefined : 'words';
}

function read(typed: string): Reading {
  const line = plainDashes(bare(typed)).replace(APOSTROPHES, "'");
  const link = LINK.test(line);
  const text = (link ? line.replace(LINK, '').replace(LINK_REST, '') : line).trim().toLowerCase().normalize('NFC');
  if (text === '') return refused('missing');
  if (isAddress(text)) return ASCII.test(text) ? stored(text) : stored(text, 'unusual-letters');
  return refused(beside(text) ?? 'malformed');
}

const LOOKS = 'An e-mail address looks like name@example.com.';
export const email: Format = {
  read,
  says: cannotBeUsed,
  looks: LOOKS,
  mend: {
    words: `${LOOKS} Write the address alone, without a name or a remark.`,
    'more-than-one': 'There is room for one address. Put the other one in a note.',
    malformed: `${LOOKS} It has one @, no space, no two dots in a row, and at most 64 characters before the @.`,
  },
  most: LONGEST,
};
