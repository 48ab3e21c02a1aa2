/** Owns filling a form by the labels that stand on it. Never uses a selector that a person cannot see. */
import { isRecipient, recipients } from '../../actions/recipients.ts';
import type { Field } from '../../engine/command/fields.ts';
import { isDay, sayDay } from '../../engine/kernel/date.ts';
import { escaped } from '../../engine/kernel/pattern.ts';
import type { Column } from '../../engine/record/column.ts';
import type { Input } from './input.ts';
import type { Control } from './screen.ts';

export type Value = string | number | null | undefined;

/** The control with this label; a label may have small words after it ("only under 22"). */
export async function labelled(scope: Control, label: string): Promise<Control> {
  const exact = scope.getByLabel(label, { exact: true });
  const longer = scope.getByLabel(new RegExp(`^${escaped(label)}(\\s|$)`));
  // A form that is still coming has neither: asked now, the wrong one would be taken for the only one.
  await exact.or(longer).first().waitFor({ state: 'attached' });
  return (await exact.count()) > 0 ? exact.first() : longer.first();
}

/** Puts values into the fields of a form, each in the way its kind takes it. `nameOf`: how a candidate is found in a list. */
export async function fillFields(
  input: Input,
  scope: Control,
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, Value>>,
  nameOf: (id: string) => string,
): Promise<void> {
  for (const [name, { column }] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined || (value === null && isRecipient(name))) continue;
    await fillField(input, scope, isRecipient(name) ? { ...column, label: recipients.label } : column, value, nameOf);
  }
}

async function fillField(
  input: Input,
  scope: Control,
  column: Column,
  value: string | number | null,
  nameOf: (id: string) => string,
): Promise<void> {
  const control = await labelled(scope, column.label);
  if (column.kind === 'flag') return input.tick(control, value === 1);
  // What a field is shows once it has come: a list to look through is fetched when it is wanted.
  await control.and(scope.page().locator(':enabled:not([aria-disabled="true"])')).waitFor();
  if (column.table === 'candidate' && typeof value === 'string') {
    await input.type(control, nameOf(value));
    return input.press(scope.page().getByRole('option', { name: new RegExp(value) }));
  }
  // A record that is looked for: its reference finds it and no other.
  if ((await control.getAttribute('role')) === 'combobox' && typeof value === 'string') {
    await input.type(control, value);
    return input.press(scope.page().getByRole('option', { name: new RegExp(escaped(value)) }));
  }
  const tag = await control.evaluate((element) => element.localName);
  const text = value === null ? '' : String(value);
  if (tag === 'select') return input.choose(control, text);
  return input.type(control, isDay(text) ? sayDay(text) : text);
}
