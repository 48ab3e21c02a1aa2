/** Owns the list of the formats that values of a record can have; each file of formats/ has one kind of value. */
import { email } from './formats/email.ts';
import { writtenForm } from './formats/format.ts';
import { postcode } from './formats/postcode.ts';

export { numberIn, type Unit } from './formats/amount.ts';
export { birth } from './formats/birth.ts';
export { day, isMonth, month, sayMonth } from './formats/day.ts';
export {
  type Format,
  type Reading,
  type RefusalKind,
  type RemarkKind,
  refusalKinds,
  remarkKinds,
  remarkWords,
  writtenForm,
} from './formats/format.ts';
export { mobile } from './formats/mobile.ts';
export { name } from './formats/name.ts';
export { type Pay, pay, payOf } from './formats/pay.ts';
export { phone } from './formats/phone.ts';
export { email, postcode };

/** "LS2 7DJ" from what was typed; undefined when it is no UK postcode. */
export const readPostcode = (typed: string): string | undefined => writtenForm(postcode, typed);
/** In small letters; undefined when it is no address. */
export const readEmail = (typed: string): string | undefined => writtenForm(email, typed);
