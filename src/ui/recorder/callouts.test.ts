import { describe, expect, it } from 'vitest';
import { keysFor, numbered } from './callouts.ts';

const size = { width: 1000, height: 500 };
const box = (key: string, x: number, y: number) => ({ key, x, y, width: 100, height: 20 });
const mark = (key: string) => ({ key, says: `about ${key}` });

describe('keysFor', () => {
  it('looks for the field, and for its record as a whole', () => {
    expect(keysFor([mark('candidate:CAND-0201:mobile')])).toEqual([
      'candidate:CAND-0201:mobile',
      'candidate:CAND-0201:',
    ]);
  });
  it('looks for nothing when a mark has no name', () => {
    expect(keysFor([mark('')])).toEqual([]);
  });
});

describe('numbered', () => {
  it('numbers what is in sight as it is read, then the rest', () => {
    const marks = [
      mark('candidate:C:town'),
      mark('candidate:C:email'),
      mark('candidate:C:mobile'),
      mark('candidate:C:source'),
    ];
    const boxes = [
      box('candidate:C:town', 10, 200),
      box('candidate:C:email', 400, 103),
      box('candidate:C:mobile', 10, 100),
    ];
    const callouts = numbered(marks, boxes, size);
    expect(callouts.map(({ number, key }) => `${number} ${key}`)).toEqual([
      '1 candidate:C:mobile',
      '2 candidate:C:email',
      '3 candidate:C:town',
      '4 candidate:C:source',
    ]);
    expect(callouts[3]?.frame).toBeUndefined();
  });
  it('gives frames as hundredths that stay inside the picture', () => {
    const [callout] = numbered([mark('candidate:C:town')], [box('candidate:C:town', 0, 490)], size);
    expect(callout?.frame).toEqual({ x: 0, y: 97.6, width: 10.2, height: 2.4 });
  });
  it('frames the record once when none of its fields is on the screen', () => {
    const marks = [mark('candidate:C:state'), mark('candidate:C:binned_on')];
    const callouts = numbered(marks, [box('candidate:C:', 10, 10)], size);
    expect(callouts.filter(({ frame }) => frame)).toHaveLength(1);
  });
  it('does not frame the heading for a field that is only further down', () => {
    const marks = [mark('candidate:C:mobile'), mark('candidate:C:source')];
    const callouts = numbered(marks, [box('candidate:C:mobile', 10, 100), box('candidate:C:', 10, 10)], size);
    expect(callouts.find(({ key }) => key.endsWith('source'))?.frame).toBeUndefined();
  });
});
