/**
 * Owns the list of every scenario ever published here, by version and hash. A pack made with one must verify for ever, and one made
 * with a text that was never published (an easier one, say) must not pass for it.
 */
import * as z from 'zod/mini';
import { type Fault, ok, type Result } from '../kernel/result.ts';
import { type Located, parseYaml } from '../yaml/parse-yaml.ts';
import { scenarioHash } from './parse.ts';
import type { ScenarioFile } from './schema.ts';

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

/**
 * Why this text may not be published as it is, at its version; nothing when the list has it. A version that is out is frozen: packs hold
 * the hash of its text, so an edited text needs a new version, and a new version a line in the list.
 */
export function unpublished(
  { value, at }: Located<ScenarioFile>,
  text: string,
  published: readonly PublishedScenario[],
): Fault[] {
  const hash = scenarioHash(text);
  const line = `- { slug: ${value.slug}, version: ${value.version}, hash: ${hash} }`;
  const known = published.filter(({ slug, version }) => slug === value.slug && version === value.version);
  if (known.some((one) => one.hash === hash)) return [];
  const says =
    known.length > 0
      ? `version ${value.version} was published with another text; raise the version, then add to scenarios/published.yaml: ${line}`
      : `this version is not in scenarios/published.yaml; add: ${line}`;
  return [at(['version'], says)];
}
