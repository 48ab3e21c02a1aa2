/**
 * Owns proof that no single character of the evidence can be changed, left out or doubled unseen.
 * Must never choose its places to suit; they are spread over the whole of it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { partOf } from '../builders/cases-of.ts';
import { Forger } from '../builders/forger.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';

let pack: Pack;
let text: string;
beforeAll(async () => {
  pack = await aPack();
  text = canonical(pack.bundle);
});

const verdictWith = async (evidence: string) =>
  verdictOn(await (await Forger.open(pack.bytes)).attach(evidence).save());

/** Another character of the same kind, so that as much as possible still looks right. */
const other = (char: string): string => {
  if (/\d/.test(char)) return String((Number(char) + 1) % 10);
  if (/[a-f]/.test(char)) return char === 'f' ? 'a' : String.fromCharCode(char.charCodeAt(0) + 1);
  if (/[a-z]/i.test(char)) return char === 'z' ? 'y' : String.fromCharCode(char.charCodeAt(0) + 1);
  return char === ' ' ? '_' : ' ';
};

/** Places spread over the evidence, each in a part of its own. */
const PLACES = Array.from({ length: 24 }, (_, index) => (index + 0.37) / 24);

describe('one character of the evidence', () => {
  it('that is left alone is no difference', async () => {
    expect((await verdictWith(text)).kind).toBe('data verified');
  });

  it.each(partOf(PLACES))('changed at %f of it is seen', async (place) => {
    const at = Math.floor(place * text.length);
    const { kind, differences } = await verdictWith(text.slice(0, at) + other(text.charAt(at)) + text.slice(at + 1));
    expect(kind).toBe('altered');
    expect(differences.every(({ says }) => says.length > 20)).toBe(true);
    expect(differences.length).toBeGreaterThan(0);
  });

  it.each([0.03, 0.34, 0.58, 0.96])('left out, or doubled, at %f of it is seen', async (place) => {
    const at = Math.floor(place * text.length);
    for (const evidence of [
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + text.charAt(at) + text.slice(at),
    ]) {
      expect((await verdictWith(evidence)).kind).toBe('altered');
    }
  });

  it.each<[string, (text: string) => string]>([
    ['a byte order mark before it', (now) => `\ufeff${now}`],
    ['a space before it', (now) => ` ${now}`],
    ['a line after it', (now) => `${now}\n`],
    [
      'members in another order',
      (now) => now.replace(/^\{"content":(.*),"fingerprint":("[0-9a-f]{64}")/, '{"fingerprint":$2,"content":$1'),
    ],
    ['a letter written as an escape', (now) => now.replace('Łukasz', '\\u0141ukasz')],
    ['a number written otherwise', (now) => now.replace('"step":1}', '"step":1.0}')],
    ['a member twice', (now) => now.replace('"step":1}', '"step":1,"step":1}')],
    ['a member that readers pass over', (now) => now.replace('"input":{"', '"input":{"__proto__":{"x":1},"')],
    ['a member of that name elsewhere', (now) => now.replace('"learner":{', '"learner":{"__proto__":{"x":1},')],
  ])('%s is seen', async (_, change) => {
    expect(change(text)).not.toBe(text);
    expect(await verdictWith(change(text))).toMatchObject({ kind: 'altered', differences: [{ where: 'data' }] });
  });
});
