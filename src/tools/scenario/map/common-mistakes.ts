/** Owns the reading of content/unit/common-mistakes.yaml: what learners commonly get wrong, and in which traps they find out. Counts nothing. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../../engine/kernel/result.ts';
import { parseYaml } from '../../../engine/yaml/parse-yaml.ts';
import { at } from '../files.ts';

const text = z.string().check(z.minLength(1));
/** A scenario and one of its traps. */
const place = z
  .string()
  .check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected a scenario, a slash and one of its traps'));
const schema = z.strictObject({
  format: z.literal(1),
  mistakes: z.array(z.strictObject({ id: text, says: text, means: text, traps: z.array(place).check(z.minLength(1)) })),
});
export type CommonMistake = z.infer<typeof schema>['mistakes'][number];

const FILE = 'content/unit/common-mistakes.yaml';

export function parseCommonMistakes(source: string): Result<CommonMistake[]> {
  const parsed = parseYaml(source, FILE, schema);
  if (!parsed.ok) return parsed;
  const { value, at: placed } = parsed.value;
  const faults = value.mistakes.flatMap(({ traps }, i) =>
    traps.flatMap((trap, j) =>
      traps.indexOf(trap) < j ? [placed(['mistakes', i, 'traps', j], `“${trap}” is named twice`)] : [],
    ),
  );
  return faults.length > 0 ? fail(faults) : ok(value.mistakes);
}

export const readCommonMistakes = (): Result<CommonMistake[]> => parseCommonMistakes(readFileSync(at(FILE), 'utf8'));
