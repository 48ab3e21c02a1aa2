/**
 * Owns proof that the site serves its scenarios as they were written and published, and stops being built when one is not.
 * Must never need a build; the pages' own functions are asked.
 */
import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioHash } from '../../src/engine/scenario/parse.ts';
import { scenarioFileSchema } from '../../src/engine/scenario/schema.ts';
import { publish, published } from '../../src/layouts/scenario-files.ts';
import { GET, getStaticPaths } from '../../src/pages/scenarios/[slug].json.ts';
import { PUT_RIGHT, REGISTER, settled, slugs, textOf } from '../builders/scenario-files.ts';

const list = published.map(({ scenario: { slug, version }, hash }) => ({ slug, version, hash }));
const path = (slug: string): string => `../../scenarios/${slug}/scenario.yaml`;

describe('the JSON that the site serves for a scenario', () => {
  it('is there for every folder under scenarios/', () => {
    expect(getStaticPaths().map(({ params }) => params.slug)).toEqual(slugs());
  });

  it.each(slugs())('holds the text as written, its hash, and exactly what that text parses to: %s', async (slug) => {
    const props = getStaticPaths().find(({ params }) => params.slug === slug)?.props;
    const answer = await GET({ props } as unknown as Parameters<typeof GET>[0]);
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    const served = await answer.json();
    const written = textOf(slug);
    expect(served.text).toBe(written);
    expect(served.hash).toBe(scenarioHash(written));
    const parsed = settled(parseScenario(served.text)).value;
    expect(served.scenario).toStrictEqual(parsed);
    // And so it is after the door of the desk, where the live attempt gets it; the replay gets it from the text.
    expect(scenarioFileSchema.parse(served.scenario)).toStrictEqual(parsed);
  });
});

describe('the build of the site', () => {
  const files = { [path(REGISTER)]: textOf(REGISTER), [path(PUT_RIGHT)]: textOf(PUT_RIGHT) };

  it('takes scenarios that are published, in the order of their names', () => {
    expect(publish(files, list).map(({ scenario }) => scenario.slug)).toEqual([PUT_RIGHT, REGISTER]);
  });

  it('stops at an edited scenario, and says which, where, and how to mend it', () => {
    const edited = { ...files, [path(REGISTER)]: `${textOf(REGISTER)}# easier\n` };
    expect(() => publish(edited, list)).toThrow(
      /^A scenario cannot be published:\nscenarios\/register-a-new-candidate\/scenario\.yaml:\d+:\d+ {2}version: version 1 was published with another text\. While you work on it, write “state: draft”/,
    );
  });

  it('takes a draft, whatever its text', () => {
    const draft = { [path(REGISTER)]: textOf(REGISTER).replace(/^version: 1$/m, 'version: 1\nstate: draft # easier') };
    expect(publish(draft, []).map(({ scenario }) => scenario.state)).toEqual(['draft']);
  });

  it('stops at a scenario that is not in the list, and says how it is published', () => {
    const others = list.filter(({ slug }) => slug !== PUT_RIGHT);
    expect(() => publish(files, others)).toThrow(
      `version 1 was never published. While you work on it, write “state: draft” in a line below this one; when it is done, run: npm run -s scenario -- publish ${PUT_RIGHT}`,
    );
  });

  it('stops at a file that cannot be read, with its place', () => {
    expect(() => publish({ [path('broken')]: 'format: [' }, list)).toThrow(
      /scenarios\/broken\/scenario\.yaml:\d+:\d+ /,
    );
  });

  it('shows an edited text to a tutor who works on it, and says that its packs will not verify', () => {
    const said: string[] = [];
    const edited = { [path(REGISTER)]: `${textOf(REGISTER)}# easier\n` };
    expect(publish(edited, list, (says) => said.push(says)).map(({ scenario }) => scenario.slug)).toEqual([REGISTER]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Shown for work on it alone; its packs will not verify:\nscenarios\/.*published with another text/,
    );
  });
});
