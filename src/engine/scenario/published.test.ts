import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGISTER, settled, slugs, textOf } from '../../../tests/builders/scenario-files.ts';
import { isDraft, publishedText } from './draft.ts';
import { parseScenario, scenarioHash } from './parse.ts';
import { nextVersion, type PublishedScenario, parsePublished, publishedLine, unpublished } from './published.ts';

const text = textOf(REGISTER);
const listed: PublishedScenario = { slug: REGISTER, version: 1, hash: scenarioHash(text) };
const faultsOf = (given: string, list = [listed]) =>
  unpublished(settled(parseScenario(given, 'scenario.yaml')), given, list);

describe('a scenario', () => {
  it('may be published when the list has its version with the very text, whatever its line ends', () => {
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('that was edited since it was published may not be, and is told to become a draft or to be published', () => {
    const [fault] = faultsOf(`${text}# an easier one\n`);
    expect(fault?.says).toBe(
      'version 1 was published with another text. While you work on it, write “state: draft” in a line below this one; when it is done, run: npm run -s scenario -- publish register-a-new-candidate',
    );
    expect([fault?.file, fault?.line]).toEqual(['scenario.yaml', text.split('\n').indexOf('version: 1') + 1]);
  });

  it('of a version that the list has not may not be, until its line is in the list', () => {
    const raised = text.replace(/^version: 1$/m, 'version: 2');
    expect(faultsOf(raised)[0]?.says).toMatch(/^version 2 was never published\. While you work on it, /);
    const list = settled(parsePublished(publishedLine(REGISTER, nextVersion(REGISTER, [listed]), raised)));
    expect(list).toEqual([{ slug: REGISTER, version: 2, hash: scenarioHash(raised) }]);
    expect(faultsOf(raised, [listed, ...list])).toEqual([]);
  });

  it('may be on a site while it says that it is a draft, whatever its text, and is none once it is published', () => {
    const draft = text.replace(/^version: 1$/m, 'version: 1\nstate: draft');
    expect(faultsOf(draft)).toEqual([]);
    expect(faultsOf(`${draft}# an easier one\n`, [])).toEqual([]);
    expect(publishedText(draft.replaceAll('\n', '\r\n'), 1)).toBe(text);
    expect(isDraft(settled(parseScenario(publishedText(draft, 7))).value)).toBe(false);
    expect(settled(parseScenario(publishedText(draft, 7))).value.version).toBe(7);
  });

  it('is not published by the line of another scenario that has the same text', () => {
    expect(faultsOf(text, [{ ...listed, slug: 'another' }])).toHaveLength(1);
    expect(faultsOf(text, [])).toHaveLength(1);
  });

  it.each(slugs())('may be published as it lies in scenarios/: %s', (slug) => {
    const own = textOf(slug);
    const list = readFileSync(new URL('../../../scenarios/published.yaml', import.meta.url), 'utf8');
    expect(faultsOf(own, settled(parsePublished(list)))).toEqual([]);
  });
});
