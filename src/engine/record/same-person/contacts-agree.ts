/**
 * Owns whether two e-mail addresses, or two mobiles, reach the same person, or are one slip apart.
 * Fields may be written in any way: what is not a number or an address is compared by what can be read of it. Must never mend one.
 */
import { changesBetween } from '../../kernel/changes-between.ts';
import { plainSigns } from '../../kernel/signs.ts';
import { figuresOf, numberTyped } from '../formats/telephone.ts';
import { readEmail } from '../formats.ts';
import type { KnownNames } from './known-names.ts';

export interface ComparedEmail {
  whole: string;
  local: string;
  domain: string;
  /** The address under which the provider keeps the mailbox. */
  mailbox: string;
  /** Of an office: it says nothing of a person. */
  isOffice: boolean;
}

const SAME_PROVIDER: Readonly<Record<string, string>> = { 'googlemail.com': 'gmail.com' };

export function comparedEmail(
  typed: string | null | undefined,
  { oneMailbox, officeAddresses }: KnownNames,
): ComparedEmail | undefined {
  const plain = plainSigns(typed ?? '')
    .trim()
    .toLowerCase();
  const whole = readEmail(plain) ?? plain;
  const at = whole.lastIndexOf('@');
  if (at < 1) return undefined;
  const [local, domain] = [whole.slice(0, at), whole.slice(at + 1)];
  const one = oneMailbox.includes(domain);
  return {
    whole,
    local,
    domain,
    mailbox: one ? `${withoutDots(local.replace(/\+.*$/, ''))}@${SAME_PROVIDER[domain] ?? domain}` : whole,
    isOffice: officeAddresses.includes(local),
  };
}

export const withoutDots = (local: string): string => local.replaceAll('.', '');
const parted = (address: string): [local: string, domain: string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
};

/** The same before the @ and at most two changes after it, or one change before it. */
function isNear(a: string, b: string): boolean {
  const [[local, domain], [otherLocal, otherDomain]] = [parted(a), parted(b)];
  if (local === otherLocal) return changesBetween(domain, otherDomain, 2) !== undefined;
  return domain === otherDomain && changesBetween(local, otherLocal, 1) !== undefined;
}

export type EmailFor = 'same-email' | 'same-mailbox' | 'email-similar';

/** Undefined when they have nothing in common, or one of them is an office's. */
export function compareEmails(a: ComparedEmail | undefined, b: ComparedEmail | undefined): EmailFor | undefined {
  if (!a || !b || a.isOffice || b.isOffice) return undefined;
  if (a.whole === b.whole) return 'same-email';
  if (a.mailbox === b.mailbox) return 'same-mailbox';
  return isNear(a.whole, b.whole) || isNear(a.mailbox, b.mailbox) ? 'email-similar' : undefined;
}

/** The figures of a mobile behind its 0 or +44, however it was written; '' for none. */
export function comparedMobile(typed: string | null | undefined): string {
  const text = numberTyped(typed ?? '');
  const read = figuresOf(text);
  return ('figures' in read ? read.figures : text.replace(/\D/g, '')).replace(/^(?:00)?(?:44)?0?/, '');
}

export type MobileFor = 'same-mobile' | 'mobile-similar';

export function compareMobiles(a: string, b: string): MobileFor | undefined {
  if (a === '' || b === '') return undefined;
  if (a === b) return 'same-mobile';
  return areNeighboursSwapped(a, b) ? 'mobile-similar' : undefined;
}

function areNeighboursSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((figure, i) => figure !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Its figures two by two, each two in order: once from the first figure on, once from the second. Two numbers that are equal, or differ by
 * neighbours changed round, have one of them in common, and strangers hardly ever.
 */
export const mobileKeys = (mobile: string): string[] =>
  [0, 1].map((from) => `${from} ${mobile.slice(0, from)}${inTwos(mobile.slice(from))}`);

function inTwos(figures: string): string {
  let all = '';
  for (let at = 0; at < figures.length; at += 2) {
    const [one = '', other = ''] = [figures[at], figures[at + 1]];
    all += one <= other || other === '' ? one + other : other + one;
  }
  return all;
}
