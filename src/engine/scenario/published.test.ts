import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGISTER, settled, slugs, textOf } from '../../../tests/builders/scenario-files.ts';
import { parseScenario, scenarioHash } from './parse.ts';
import { type PublishedScenario, parsePublished, unpublished } from './published.ts';

const text = textOf(REGISTER);
const listed: PublishedScenario = { slug: REGISTER, version: 1, hash: scenarioHash(text) };
const faultsOf = (given: string, list = [listed]) =>
  unpublished(settled(parseScenario(given, 'scenario.yaml')), given, list);

describe('a scenario', () => {
  it('may be published when the list has its version with the very text, whatever its line ends', () => {
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('that was edited since it was published may not be, and is told to raise its version', () => {
    const [fault] = faultsOf(`${text}# an easier one\n`);
    expect(fault?.says).toMatch(/^version 1 was published with another text; raise the version, then add to /);
    expect([fault?.file, fault?.line]).toEqual(['scenario.yaml', text.split('\n').indexOf('version: 1') + 1]);
  });

  it('of a version that the list has not may not be, and is given the line to add', () => {
    const raised = text.replace(/^version: 1$/m, 'version: 2');
    const [fault] = faultsOf(raised);
    expect(fault?.says).toMatch(/^this version is not in scenarios\/published\.yaml; add: /);
    const line = fault?.says.split('add: ')[1] ?? '';
    const list = settled(parsePublished(line));
    expect(list).toEqual([{ slug: REGISTER, version: 2, hash: scenarioHash(raised) }]);
    expect(faultsOf(raised, [listed, ...list])).toEqual([]);
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
