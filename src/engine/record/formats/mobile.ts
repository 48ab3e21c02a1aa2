/** Owns the mobile of a candidate: a UK mobile in its one written form, "07700 900142". A mobile without its 0 is refused, not mended. */
import { cannotBeUsed, type Format, type Reading, refused, stored } from './format.ts';
import { figuresOf, mendNumber, numberTyped } from './telephone.ts';

const LOOKS = 'UK mobiles have 11 digits and start 07.';

function read(typed: string): Reading {
  const number = figuresOf(numberTyped(typed));
  if ('refused' in number) return number;
  const { figures, abroad } = number;
  if (/^07\d{9}$/.test(figures)) return stored(`${figures.slice(0, 5)} ${figures.slice(5)}`);
  if (!abroad && /^7\d{9}$/.test(figures)) return refused('lost-zero');
  if (!abroad && /^440?7\d{9}$/.test(figures)) return refused('lost-plus');
  const right = abroad || figures.startsWith('0') ? 11 : figures.startsWith('447') ? 12 : 10;
  const mobile = /^(?:0*7|447)/.test(figures);
  if (figures.length < right && (mobile || !figures.startsWith('0') || figures.length < 9)) return refused('too-short');
  if (figures.length > right && (mobile || figures.length > 11)) return refused('too-long');
  return refused('not-a-mobile');
}

export const mobile: Format = {
  read,
  says: cannotBeUsed,
  looks: `${LOOKS} Check what you were sent.`,
  mend: {
    ...mendNumber,
    'lost-zero': `${LOOKS} A digit is missing here, and it might not be the 0. Check what you were sent.`,
    'lost-plus': `${LOOKS} It may have lost a + in front, or another digit. Check what you were sent.`,
    'too-short': `${LOOKS} This one has too few. Check what you were sent.`,
    'too-long': `${LOOKS} This one has too many. Check what you were sent.`,
    'not-a-mobile': `${LOOKS} A landline takes no text message. Put it in a note and ask for a mobile.`,
  },
};
