/**
 * Owns proof that each lint rule finds its fault, and says where it stands.
 * Must never leave a rule of lint.ts without an example.
 */
import { describe, expect, it } from 'vitest';
import { REGISTER, settled, textOf, typo } from '../../../tests/builders/scenario-files.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { rules } from './lint.ts';
import { subjectOf } from './lint-subject.ts';
import { scenarioFileSchema } from './schema.ts';

const TEXT = textOf(REGISTER);
const placed = (text: string) => settled(parseYaml(text, 'scenario.yaml', scenarioFileSchema));
const subject = (text: string) => subjectOf(placed(text));

/** What stands in the file, what a tutor wrote instead, and the part of it that is pointed at. */
type Fault = [from: string, to: string, at: string, says: RegExp];

const faults: Record<string, Fault[]> = {
  captures: [
    [
      'step: file-attachment, criteria',
      'step: file-attachment, outcome: refused, criteria',
      'criteria',
      /a refused step is no evidence/,
    ],
    [
      'step: file-attachment,',
      'step: file-attachment, with: { candidate: $ellis },',
      'candidate',
      /“\$ellis” cannot be looked up for a figure/,
    ],
  ],
  goalParts: [
    [
      'parts: [the one in business administration, the GCSEs]',
      'parts: [one, two, three]',
      'parts',
      /3 names for 2 parts/,
    ],
    [
      '{ some: privacy_notice, where: { candidate: $ellis, sent_on: 2026-11-02 } }',
      '{ none: task }\n    parts: [one, two]',
      'parts',
      /2 names for 1 parts/,
    ],
  ],
  readingAlone: [
    [
      'holds: { some: privacy_notice, where: { candidate: $ellis, sent_on: 2026-11-02 } }',
      'holds: { before: [{ step: search-candidates }, { step: open-candidate }] }',
      'holds',
      /looking and reading alone/,
    ],
    [
      'holds: { some: privacy_notice, where: { candidate: $ellis, sent_on: 2026-11-02 } }',
      'holds: { all: [{ step: open-policy }, { none: incident }] }',
      'holds',
      /looking and reading alone/,
    ],
  ],
  castFound: [
    [
      'names:\n',
      'people:\n  nobody: { find: { where: { town: Atlantis } } }\nnames:\n',
      'nobody',
      /nobody in the agency fits/,
    ],
    ['names:\n', 'people:\n  both: { find: {}, like: {} }\nnames:\n', 'both', /expected: one of the two/],
  ],
  uniqueIds: [['- id: twins', '- id: spreadsheet', 'id: spread', /“spreadsheet” is used twice/]],
};

describe.each(Object.keys(rules))('the rule %s', (name) => {
  const rule = rules[name] ?? (() => []);

  it('has an example', () => expect(faults[name]?.length).toBeGreaterThan(0));

  it('finds nothing in a scenario that is right', () => expect(rule(subject(TEXT))).toEqual([]));

  it.each(faults[name] ?? [])('finds the fault and its place: “%s” written as “%s”', (from, to, at, says) => {
    const { text, line, column } = typo(TEXT, from, to, at);
    const found = rule(subject(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: 'scenario.yaml', line, column });
    expect(found[0]?.says).toMatch(says);
  });
});
