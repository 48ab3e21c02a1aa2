/** Owns filling a form by the labels that stand on it. Never uses a selector that a person cannot see. */
import type { Locator } from 'playwright-core';
import { isDay, sayDay } from '../../engine/kernel/date.ts';
import { labelOf, type TableName, tableOf } from '../../engine/record/catalogue.ts';
import type { Touch } from './touch.ts';

export type Value = string | number | null | undefined;

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The control with this label; a label may have small words after it ("only under 22"). */
export async function labelled(scope: Locator, label: string): Promise<Locator> {
  const exact = scope.getByLabel(label, { exact: true });
  return (await exact.count()) > 0 ? exact.first() : scope.getByLabel(new RegExp(`^${escaped(label)}(\\s|$)`)).first();
}

/** Puts a record's values into the fields of its form, each in the way its kind of field takes it. */
export async function fillRecord(
  touch: Touch,
  scope: Locator,
  table: TableName,
  values: Record<string, Value>,
  labels: Record<string, string> = {},
): Promise<void> {
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined) continue;
    await fillField(
      touch,
      scope,
      labels[field] ?? labelOf(table, field),
      tableOf(table).columns[field]?.kind ?? 'text',
      value,
    );
  }
}

export async function fillField(
  touch: Touch,
  scope: Locator,
  label: string,
  kind: string,
  value: Value,
): Promise<void> {
  const control = await labelled(scope, label);
  const tag = await control.evaluate((element) => element.localName);
  if (kind === 'flag') await touch.tick(control, value === 1);
  else if (tag === 'select') await touch.choose(control, value === null ? '' : String(value));
  else await touch.type(control, value === null ? '' : isDay(String(value)) ? sayDay(String(value)) : String(value));
}
