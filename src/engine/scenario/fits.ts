/**
 * Owns whether one value, out of a table or out of a command's input, fits what a scenario compares it with. Texts are compared as people
 * read them. Rows in the database are compared by SQL (machine/condition.ts), to the same end.
 */
import { realWords } from '../kernel/real-words.ts';
import { speaksOf } from '../kernel/speaks-of.ts';
import { mentions, sameText } from '../kernel/text.ts';
import type { Cell } from '../record/column.ts';
import type { Matcher } from './check.ts';

const same = (value: Cell, wanted: Cell): boolean =>
  typeof value === 'string' && typeof wanted === 'string' ? sameText(value, wanted) : value === wanted;

export function fits(value: Cell, matcher: Matcher): boolean {
  if (typeof matcher !== 'object' || matcher === null) return same(value, matcher);
  if ('is-not' in matcher) return !same(value, matcher['is-not']);
  if ('one-of' in matcher) return matcher['one-of'].some((one) => same(value, one));
  if ('none-of' in matcher) return !matcher['none-of'].some((one) => same(value, one));
  if ('like' in matcher) return like(String(value ?? ''), matcher.like);
  if ('filled' in matcher) return (value !== null && value !== '') === matcher.filled;
  if ('mentions' in matcher) return mentions(String(value ?? ''), matcher.mentions);
  if ('speaks-of' in matcher) return speaksOf(matcher['speaks-of'], String(value ?? ''));
  if ('real-words' in matcher) return realWords(String(value ?? '')) >= matcher['real-words'];
  // Whose record it lies on is known of a row only.
  if ('file-name' in matcher) return false;
  if ('at-least' in matcher) return value !== null && value >= matcher['at-least'];
  return value !== null && value <= matcher['at-most'];
}

const like = (text: string, form: string): boolean =>
  new RegExp(`^${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '\\d')}$`).test(text);
