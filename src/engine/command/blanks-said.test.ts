/** Owns proof that no sentence of the log has a hole where a field was left empty, whatever the command. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from './blanks-said.ts';
import { cleaned } from './door.ts';
import { isGroup, type Shape } from './fields.ts';
import { commands } from './registry.ts';

/** Nothing but the row that the form is of. */
const emptyOf = (shape: Shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, member]) => [
      name,
      isGroup(member)
        ? member.role === 'whole'
          ? Object.fromEntries(Object.keys(member.fields).map((field) => [field, '']))
          : {}
        : member.role === 'value'
          ? ''
          : 'CAND-0001',
    ]),
  );
const HOLE = /\(\)|\(\(|“”|\s[,.;:]|\s{2}|\b(?:under rule|agreed with|kept by|by|with|of|from|under)$/;

describe('a command of which nothing was filled in', () => {
  it.each([...commands])('%s is told without a hole', (_, spec) => {
    const said = sentenceOf(spec as never, cleaned(spec.shape, emptyOf(spec.shape)));
    expect(said).not.toMatch(HOLE);
  });
  it('names what is missing', () => {
    const spec = commands.get('archive-candidate');
    const given = { candidate: 'CAND-0001', retention_rule: '', release_on: '', reason: '' };
    expect(sentenceOf(spec as never, cleaned(spec?.shape ?? {}, given))).toBe(
      'Archive the record CAND-0001 under rule (no retention rule), to be released on (no release date)',
    );
  });
});
