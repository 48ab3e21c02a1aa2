/**
 * Owns what a UK phone number, postcode, e-mail address and name look like, and their one written form.
 * Never guesses what is missing: a mobile without its 0 is refused, not mended.
 */

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

/** `YYYY-MM`, and no month 13. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** "Sep 2024", or "now" for a job that goes on. */
export function sayMonth(month: string | null): string {
  if (!month) return 'now';
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${names[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}
