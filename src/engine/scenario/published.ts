/**
 * Owns the list of every scenario ever published here, by version and hash. A pack made with one must verify for ever, and one made
 * with a text that was never published (an easier one, say) must not pass for it.
 */
import * as z from 'zod/mini';
import { ok, type Result } from '../kernel/result.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const publishedSchema = z.array(
  z.strictObject({
    slug: z.string(),
    version: z.int(),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'expected a hash of 64 hexadecimal digits')),
  }),
);
export type PublishedScenario = z.infer<typeof publishedSchema>[number];

export function parsePublished(text: string, file = 'scenarios/published.yaml'): Result<PublishedScenario[]> {
  const parsed = parseYaml(text, file, publishedSchema);
  return parsed.ok ? ok(parsed.value.value) : parsed;
}
