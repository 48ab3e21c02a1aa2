/**
 * Owns pay: a wish in a person's own words, in one written form where it can be read ("£14.50 an hour", "£26,000 to £28,000 a year").
 * Never refused, and never guessed: what cannot be read for certain stays as it was typed and counts in no match.
 */
import { plainSigns } from '../../kernel/signs.ts';
import { cleanLine } from '../../kernel/text.ts';
import { cannotBeUsed, type Format, type RemarkKind, stored } from './format.ts';

const WRITTEN = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' } as const;
export type Period = keyof typeof WRITTEN;
/** What a match may count with, in pounds. */
export interface Pay {
  low: number;
  high: number;
  per: Period;
}

/** The unit at the end of a text, in words or as it is cut short. */
const PER = String.raw`(?:\/|\b(?:per|an?|each|every)\b)\s*`;
/** The p of ph and p.a., and of no word before it. */
const P = String.raw`(?<![a-z])p\/?\.?\s?`;
const UNITS: Readonly<Record<Period, RegExp>> = {
  hour: new RegExp(String.raw`(?:${PER}(?:hours?|hrs?|h)|${P}h\.?r?|hourly|(?<=[\d\s])hr)$`),
  day: new RegExp(`(?:${PER}(?:day|d|diem)|${P}d|daily)$`),
  week: new RegExp(`(?:${PER}(?:week|wk|w)|${P}w|weekly)$`),
  month: new RegExp(String.raw`(?:${PER}(?:calendar )?(?:month|mth|m)|${P}c?\.?m|monthly)$`),
  year: new RegExp(`(?:${PER}(?:year|yr|y|annum|a)|${P}a|yearly|annually|annual)$`),
};
const OTHER_MONEY =
  /(?!£)\p{Sc}|(?<!\p{L})(?:eur|euros?|usd|dollars?|pln|zloty|zl|zł|chf|francs?|aud|cad|inr|rupees?|sek|nok|dkk|ron|lei|czk|huf|yen|jpy)(?!\p{L})/u;
const ONE = String.raw`£?\s?(\d{1,3}(?:[, ]\d{3})+(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?)\s?(k\b)?`;
const AMOUNT = new RegExp(`^${ONE}$`);
/** Ten thousand pounds and more are said of a year. */
const SURELY_A_YEAR = 10_000;

interface Amount {
  pounds: number;
  thousands: boolean;
}

/** "14.5ph" without its unit, and the unit. */
function parted(text: string): { rest: string; per: Period | undefined } {
  const whole = text.replace(/[\s.]+$/, '');
  for (const per of Object.keys(UNITS) as Period[]) {
    const at = whole.search(UNITS[per]);
    if (at > 0) return { rest: whole.slice(0, at).trim(), per };
  }
  return { rest: whole, per: undefined };
}

function amountIn(text: string): Amount | undefined {
  const [, figures, k] = AMOUNT.exec(text.replace(/\s?(?:gbp|pounds?)$|^gbp\s?/, '')) ?? [];
  if (figures === undefined) return undefined;
  const pence = Math.round(Number(figures.replace(/[, ]/g, '')) * (k ? 100_000 : 100));
  return { pounds: pence / 100, thousands: k !== undefined };
}

/** What stands on both sides of "to" or a dash; one side where there is none. */
function sidesOf(text: string): string[] {
  const between = /^between (.+) and (.+)$/.exec(text) ?? /^(?:from )?(.+?)\s*(?:-|\bto\b)\s*(.+)$/.exec(text);
  return between ? between.slice(1) : [text];
}

type Read = { pay: Pay } | { remarks: readonly RemarkKind[] };

function payIn(typed: string): Read {
  const text = plainSigns(typed).toLowerCase();
  const not = (...remarks: RemarkKind[]): Read => ({ remarks });
  if (OTHER_MONEY.test(text)) return not('not-pounds');
  if (!/\d/.test(text)) return not('no-figure');
  const { rest, per: said } = parted(text);
  const sides = sidesOf(rest).map(parted);
  // "14ph to 16ph" says the unit twice; two units are two things.
  const units = new Set([...sides.map(({ per }) => per), said].filter((per) => per !== undefined));
  const amounts = sides.map((side) => amountIn(side.rest));
  const [first, last = first] = amounts;
  if (!first || !last || amounts.includes(undefined) || units.size > 1) return not('unclear-figure');
  // "26-28k": the k is meant for both. "26k-28" is not clear.
  if (first.thousands && !last.thousands && last.pounds < 1000) return not('unclear-figure');
  const low = last.thousands && !first.thousands && first.pounds < 1000 ? first.pounds * 1000 : first.pounds;
  const high = last.pounds;
  const [unit] = units;
  const thousands = first.thousands || last.thousands;
  if (thousands && unit === 'hour') return not('unclear-figure');
  const per = unit ?? (thousands || Math.min(low, high) >= SURELY_A_YEAR ? 'year' : undefined);
  const remarks: RemarkKind[] = [
    ...(per === undefined ? (['no-period'] as const) : []),
    ...(low > high ? (['range-reversed'] as const) : []),
  ];
  return per === undefined || remarks.length > 0 ? not(...remarks) : { pay: { low, high, per } };
}

const sayPounds = (pounds: number): string => {
  const [whole = '', pence] = (Number.isInteger(pounds) ? String(pounds) : pounds.toFixed(2)).split('.');
  return `£${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${pence === undefined ? '' : `.${pence}`}`;
};
const sayPay = ({ low, high, per }: Pay): string =>
  `${low === high ? sayPounds(low) : `${sayPounds(low)} to ${sayPounds(high)}`} ${WRITTEN[per]}`;

/** What a match may count with; undefined where the text says no pay for certain. */
export function payOf(text: string): Pay | undefined {
  const read = payIn(text);
  return 'pay' in read ? read.pay : undefined;
}

export const pay: Format = {
  read: (typed) => {
    const read = payIn(typed);
    return 'pay' in read ? stored(sayPay(read.pay)) : stored(cleanLine(typed), ...read.remarks);
  },
  says: cannotBeUsed,
  looks: 'Write it as £14.50 an hour or £26,000 a year.',
  mend: {},
};
