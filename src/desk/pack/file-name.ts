/**
 * Owns what the file of a pack is called: whose, of what, of which day. Letters A to Z, figures, - and _ only, which every file system
 * and every upload takes. Must never give two learners one name, whatever is left of theirs in those letters.
 */
import { hashJson } from '../../engine/kernel/hash.ts';
import { fold } from '../../engine/kernel/text.ts';

/** Whose attempt it is: two people of one name have numbers of their own, or at the least attempts of their own. */
export interface PackOwner {
  name: string;
  /** The learner's number at the centre; may be empty. */
  number: string;
  attempt: string;
}

/** `DUC-D_a-scenario_2026-11-23_7K3QX_SIMULATED.pdf`; `LEARNER-7K3QX_…` where no letter of the name is one of A to Z. */
export function packFileName(owner: PackOwner, slug: string, at: string): string {
  const [who, code] = [surnameFirst(owner.name), codeOf(owner)];
  const parts = [who ?? `LEARNER-${code}`, slug, at.slice(0, 10), ...(who ? [code] : []), 'SIMULATED'];
  return `${parts.join('_')}.pdf`;
}

/** Who is meant by the same name: no name, and no part of one to go by. */
const SUFFIXES = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv', 'esq']);
/** A name may be as long as it likes, a file's may not. */
const LONGEST = 40;

/** "SMITH-M" for Mary Smith Jr. as for “Smith, Mary”; undefined when no letter is left. */
function surnameFirst(name: string): string | undefined {
  const [before = [], after = []] = name.split(/,(.*)/s).map(plainWords);
  // What follows a whole name behind a comma is a title.
  const words = before.length === 1 ? [...after, ...before] : before.length > 1 ? before : after;
  const first = words.length > 1 ? `-${words[0]?.charAt(0)}` : '';
  const last = words.at(-1);
  return last && `${last.slice(0, LONGEST)}${first}`.toUpperCase();
}

function plainWords(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .map((word) => word.replace(/[^a-z0-9-]/g, '').replace(/^-+|-+$/g, ''))
    .filter(Boolean);
  const names = words.filter((word) => !SUFFIXES.has(word));
  return names.length > 0 ? names : words;
}

/** Without letters that are read for one another. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;

/** Some 30 bits of the owner's hash, the same on every device. */
function codeOf({ name, number, attempt }: PackOwner): string {
  let rest = BigInt(`0x${hashJson([name, number, attempt])}`);
  const base = BigInt(SIGNS.length);
  return Array.from({ length: LENGTH }, () => {
    const sign = SIGNS.charAt(Number(rest % base));
    rest /= base;
    return sign;
  }).join('');
}
