/**
 * Owns the list of every scenario ever published here, by version and hash. A pack made with one must verify for ever, and one made
 * with a text that was never published (an easier one, say) must not pass for it.
 */
import * as z from 'zod/mini';
import { type Fault, ok, type Result } from '../kernel/result.ts';
import { type Located, parseYaml } from '../yaml/parse-yaml.ts';
import { DRAFT, isDraft } from './draft.ts';
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

/** How a scenario is published, for sentences that send a tutor there. */
const howToPublish = (slug: string): string => `npm run -s scenario -- publish ${slug}`;

/** The version that a scenario is published as next: one more than the highest that is out. */
export const nextVersion = (slug: string, published: readonly PublishedScenario[]): number =>
  published.filter((one) => one.slug === slug).reduce((most, { version }) => Math.max(most, version), 0) + 1;

/** The line of the list for a text that is published. */
export const publishedLine = (slug: string, version: number, text: string): string =>
  `- { slug: ${slug}, version: ${version}, hash: ${scenarioHash(text)} }`;

/**
 * Why a site may not be built with this text; nothing when it is a draft, or as it was published. A version that is out is frozen: packs
 * hold the hash of its text, so an edited text is a draft until it is published as a version of its own.
 */
export function unpublished(
  { value, at }: Located<ScenarioFile>,
  text: string,
  published: readonly PublishedScenario[],
): Fault[] {
  if (isDraft(value)) return [];
  const hash = scenarioHash(text);
  const known = published.filter(({ slug, version }) => slug === value.slug && version === value.version);
  if (known.some((one) => one.hash === hash)) return [];
  const what =
    known.length > 0
      ? `version ${value.version} was published with another text`
      : `version ${value.version} was never published`;
  return [
    at(
      ['version'],
      `${what}. While you work on it, write “state: ${DRAFT}” in a line below this one; when it is done, run: ${howToPublish(value.slug)}`,
    ),
  ];
}
