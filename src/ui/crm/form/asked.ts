/** Owns which fields of a form wait until the CRM asks for them, and which records a question of the CRM is about. Pure. */
import type { Form } from './form.svelte.ts';

type AnyForm = Pick<Form, 'fields' | 'values' | 'error'> & Partial<Pick<Form, 'asks'>>;

/** Shown from the start, or asked for by now, or by what another field says; what was typed into it is never hidden. */
export function isShown(form: AnyForm, field: string): boolean {
  if (form.error(field) || form.values[field] || form.asks?.has(field)) return true;
  const { asked, onlyFor } = form.fields[field]?.column ?? {};
  // Where the other field is not asked, the form is about a part of the row alone.
  return (
    !asked &&
    (!onlyFor || form.values[onlyFor.field] === undefined || onlyFor.says.includes(form.values[onlyFor.field] ?? ''))
  );
}

/** Those that were asked for. */
export const askedIn = (form: AnyForm): string[] =>
  Object.keys(form.fields).filter((field) => form.fields[field]?.column.asked && isShown(form, field));

/** The candidates that a sentence names by their references, each once. */
export const recordsIn = (says: string): string[] => [...new Set(says.match(/\bCAND-\d+\b/g))];
