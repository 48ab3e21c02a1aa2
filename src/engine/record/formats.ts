/**
 * Owns what a UK phone number, postcode, e-mail address and name look like, and their one written form.
 * Never guesses what is missing: a mobile without its 0 is refused, not mended.
 */
import { MONTHS } from '../kernel/date.ts';

/** A form of its own: the one written form of what was typed (undefined when it is none), and how to mend it. */
export interface Format {
  read(typed: string): string | undefined;
  mend: string;
}

/** "07700 900142" from what was typed; undefined when it is no UK mobile. Accepts +44 and spaces. */
export function readMobile(typed: string): string | undefined {
  const digits = typed.replace(/[\s().-]/g, '').replace(/^\+44/, '0');
  return /^07\d{9}$/.test(digits) ? `${digits.slice(0, 5)} ${digits.slice(5)}` : undefined;
}

/** "LS2 7DJ" from what was typed; undefined when it is no UK postcode. */
export function readPostcode(typed: string): string | undefined {
  const text = typed.replace(/\s/g, '').toUpperCase();
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(text) ? `${text.slice(0, -3)} ${text.slice(-3)}` : undefined;
}

/** Lower case, one @, a dot in the domain; undefined otherwise. */
export function readEmail(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  return /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/.test(text) ? text : undefined;
}

export const mobile: Format = {
  read: readMobile,
  mend: 'UK mobiles have 11 digits and start 07. Check what you were sent.',
};
export const postcode: Format = {
  read: readPostcode,
  mend: 'A UK postcode looks like M1 4AB. It is needed to match travel distance.',
};
export const email: Format = { read: readEmail, mend: 'An e-mail address looks like name@example.com.' };

/** `YYYY-MM`, and no month 13. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** "Sep 2024", or "now" for a job that goes on. */
export function sayMonth(month: string | null): string {
  if (!month) return 'now';
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}

/** `2024-09` from "Sep 2024", "09/2024" or "2024-09"; undefined when it is no month. */
export function readMonth(typed: string): string | undefined {
  const text = typed.trim();
  if (isMonth(text)) return text;
  const [, mm, yyyy] = /^(\d{1,2})\s*[/.\- ]\s*(\d{4})$/.exec(text) ?? [];
  const [, name, year] = /^([a-z]{3,9})\.?\s+(\d{4})$/i.exec(text) ?? [];
  const number = mm
    ? Number(mm)
    : MONTHS.findIndex((month) => month.toLowerCase() === name?.slice(0, 3).toLowerCase()) + 1;
  const read = `${yyyy ?? year ?? ''}-${String(number).padStart(2, '0')}`;
  return isMonth(read) ? read : undefined;
}
