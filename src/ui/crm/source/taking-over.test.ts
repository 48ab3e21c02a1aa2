/** Owns proof that taking over from a message fills what is empty and asks about the rest. Must never need a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerOf } from './taking-over.ts';

const found = { first_name: 'Ellis', last_name: 'Okafor', email: 'ellis.okafor@example.com', postcode: 'LS2 7DJ' };
const fields = (pairs: [string, string][]) => pairs.map(([field]) => field);

describe('what a form takes over from a message', () => {
  it('is everything where nothing was typed, spaces not counted', () => {
    const offer = offerOf(found, { first_name: '', email: '  ' });
    expect([fields(offer.fills), offer.differs]).toEqual([Object.keys(found), []]);
  });

  it('never writes over what was typed: what differs is asked about', () => {
    const offer = offerOf(found, { first_name: 'Elis', last_name: '', email: 'e.okafor@example.com', postcode: '' });
    expect(offer).toEqual({
      fills: [
        ['last_name', 'Okafor'],
        ['postcode', 'LS2 7DJ'],
      ],
      differs: [
        ['first_name', 'Ellis'],
        ['email', 'ellis.okafor@example.com'],
      ],
    });
  });

  it('asks nothing about what people call the same', () => {
    expect(offerOf(found, { ...found, first_name: ' ELLIS', email: 'Ellis.Okafor@Example.com' })).toEqual({
      fills: [],
      differs: [],
    });
  });

  it('asks no more about what the learner has settled, until the message says something else', () => {
    const values = { ...found, first_name: 'Elis' };
    expect(offerOf(found, values, { first_name: 'Ellis' }).differs).toEqual([]);
    expect(fields(offerOf(found, values, { first_name: 'Else' }).differs)).toEqual(['first_name']);
  });

  it('leaves the names of a person with one name alone', () => {
    expect(fields(offerOf(found, { first_name: 'Ellis Okafor', one_name: '1' }).fills)).toEqual(['email', 'postcode']);
  });

  it('names no field twice, and fills none in which something stands', () => {
    const texts = fc.dictionary(fc.constantFrom(...Object.keys(found)), fc.string());
    fc.assert(
      fc.property(texts, texts, (message, form) => {
        const { fills, differs } = offerOf(message, form);
        const named = fields([...fills, ...differs]);
        expect(new Set(named).size).toBe(named.length);
        for (const field of fields(fills)) expect((form[field] ?? '').trim()).toBe('');
      }),
    );
  });
});
