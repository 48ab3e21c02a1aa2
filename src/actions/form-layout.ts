/** Owns how the fields of a form lie under one another: in the order of the command, two short ones side by side. Pure. */
import type { Field } from '../engine/command/fields.ts';

const isShort = ({ column: { kind, table } }: Field): boolean =>
  kind === 'day' ||
  kind === 'month' ||
  kind === 'number' ||
  kind === 'pick' ||
  (kind === 'reference' && table !== 'candidate' && table !== 'retention_rule');

/** The names of the fields, line by line. */
export function linesOf(fields: Readonly<Record<string, Field>>): string[][] {
  const lines: string[][] = [];
  let open: string[] | undefined;
  for (const [name, field] of Object.entries(fields)) {
    if (isShort(field) && open?.length === 1) {
      open.push(name);
      open = undefined;
      continue;
    }
    const line = [name];
    lines.push(line);
    open = isShort(field) ? line : undefined;
  }
  return lines;
}
