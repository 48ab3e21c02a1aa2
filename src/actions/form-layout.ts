/** Owns how the fields of a form lie under one another: in the order of the command, two short ones side by side. Pure. */
import type { Field } from '../engine/command/fields.ts';

/** Kinds of records that are looked for, or told more of: their field needs the whole width. */
const LOOKED_FOR = ['candidate', 'contact', 'client', 'vacancy', 'retention_rule'] as const;

/** Under a field that is asked back stands what the question is about, which needs the width too. */
const isShort = ({ column: { kind, table, asked } }: Field): boolean =>
  !asked &&
  (kind === 'day' ||
    kind === 'month' ||
    kind === 'number' ||
    kind === 'pick' ||
    (kind === 'reference' && !LOOKED_FOR.some((one) => one === table)));

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
