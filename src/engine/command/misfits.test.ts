/** Owns proof of what fits a command's form, and of what is said where it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, misfitsOf } from './misfits.ts';
import { commands } from './registry.ts';

const shapeOf = (name: string) => commands.get(name)?.shape ?? {};
const known = Object.assign({}, ...[...commands.values()].map(({ shape }) => shape));

describe('the form of what a command is given', () => {
  it('names each misfit where it stands', () => {
    const misfits = misfitsOf(shapeOf('update-candidate'), {
      candidate: 'Ellis',
      changes: { mobile: 7700900123, surplus: 'x' },
      more: 1,
    });
    expect(misfits).toEqual([
      { path: ['candidate'], kind: 'value', expected: 'a reference such as CAND-0141' },
      { path: ['changes', 'mobile'], kind: 'value', expected: 'a text' },
      { path: ['changes', 'surplus'], kind: 'unknown', expected: '' },
      { path: ['more'], kind: 'unknown', expected: '' },
    ]);
  });

  it('asks for the reference of a new row and for a group of fields, and leaves everything else to the door', () => {
    expect(misfitsOf(shapeOf('register-candidate'), {}).map(({ path, kind }) => [path.join('.'), kind])).toEqual([
      ['candidate', 'missing'],
      ['profile', 'missing'],
    ]);
    expect(fits(shapeOf('bin-candidate'), {})).toBe(true);
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [[['id', 'x']]]])('is no form at all: %j', (input) => {
    expect(fits(shapeOf('add-note'), input)).toBe(false);
  });

  it('does not take for a field what every object has', () => {
    for (const name of ['toString', 'constructor', '__proto__'])
      expect(fits(shapeOf('add-note'), JSON.parse(`{"${name}": "x"}`))).toBe(false);
  });

  it('never throws, and never lets a value of another kind through, whatever is given', () => {
    const some = fc.dictionary(fc.constantFrom(...Object.keys(known)), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...commands.values()), some, ({ shape }, input) => {
        if (!fits(shape, input)) return;
        for (const [name, value] of Object.entries(input))
          expect(Object.hasOwn(shape, name) && !Array.isArray(value)).toBe(true);
      }),
    );
  });
});
