/**
 * Owns the telephone of a contact: any number of the UK with the spaces that belong to its area code, and "ext. 12" after it.
 * The lengths of area codes are those of Ofcom's National Telephone Numbering Plan.
 */
import { cannotBeUsed, type Format, type Reading, refused, stored } from './format.ts';
import { figuresOf, mendNumber, numberTyped } from './telephone.ts';

/** Where the spaces stand, by how a number begins; the first that fits. Ten digits are right only where it is said. */
const SPACED: readonly [begins: RegExp, lengths: readonly number[], parts: readonly number[]][] = [
  [/^0(?:2|5[56]|70)/, [11], [3, 4, 4]],
  [/^0(?:7)/, [11], [5, 6]],
  [/^0(?:11|1\d1|3|8[1-9]|9)/, [11], [4, 3, 4]],
  [/^0(?:800|500)/, [10, 11], [4, 3, 4]],
  [/^0(?:80)/, [11], [4, 3, 4]],
  [/^0(?:13873|15242|1539[456]|1697[347]|1768[347]|19467)/, [10, 11], [6, 5]],
  [/^01/, [10, 11], [5, 6]],
];
const EXTENSION = /[\s,;]*(?:\bextension|\bextn|\bext|\bx|(?<=[\d\s)])x|#)\s*[.:=]?\s*(\d{1,7})$/i;

function parted(figures: string, lengths: readonly number[]): string {
  let rest = figures;
  return [...lengths.slice(0, -1), figures.length]
    .map((length) => {
      const part = rest.slice(0, length);
      rest = rest.slice(length);
      return part;
    })
    .join(' ');
}

function read(typed: string): Reading {
  const text = numberTyped(typed);
  const extension = EXTENSION.exec(text)?.[1];
  const number = figuresOf(extension === undefined ? text : text.replace(EXTENSION, ''));
  // An extension of nothing.
  if (extension !== undefined && 'refused' in number && number.refused === 'missing') return refused('too-short');
  if ('refused' in number) return number;
  const { figures, abroad } = number;
  if (!figures.startsWith('0')) {
    if (/^44[1-9]\d{8,9}$/.test(figures)) return refused('lost-plus');
    if (/^[1-9]\d{9}$/.test(figures)) return refused('lost-zero');
    return refused(figures.length < 10 ? 'too-short' : 'too-long');
  }
  const [, lengths, parts] = SPACED.find(([begins]) => begins.test(figures)) ?? [];
  if (abroad && figures.startsWith('00')) return refused('too-long');
  if (figures.length < 10) return refused('too-short');
  if (figures.length > 11) return refused('too-long');
  if (!lengths || !parts) return refused('malformed');
  if (!lengths.includes(figures.length)) return refused('too-short');
  return stored(`${parted(figures, parts)}${extension === undefined ? '' : ` ext. ${extension}`}`);
}

const LOOKS = 'A UK number looks like 0113 496 0142, with ext. 12 after it where there is one.';
export const phone: Format = {
  read,
  says: cannotBeUsed,
  looks: LOOKS,
  mend: {
    ...mendNumber,
    'lost-zero': `${LOOKS} A digit is missing here, and it might not be the 0. Check what you were sent.`,
    'lost-plus': `${LOOKS} It may have lost a + in front, or another digit. Check what you were sent.`,
    'too-short': `${LOOKS} This one has too few digits; is the area code there?`,
    'too-long': `${LOOKS} This one has too many digits.`,
  },
};
