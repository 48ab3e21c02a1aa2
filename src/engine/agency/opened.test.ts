/** Owns proof that an agency which is made once for all is the one that would be made anew, and that nobody can change it. */
import { expect, it } from 'vitest';
import { hashJson } from '../kernel/hash.ts';
import { makeAgency } from './index.ts';
import { agencyOf } from './opened.ts';

const params = { seed: 3, today: '2026-11-02' } as const;

it('the same version, seed and day give the same rows, made once', () => {
  expect(agencyOf(1, params)).toBe(agencyOf(1, { ...params }));
  expect(hashJson(agencyOf(1, params))).toBe(hashJson(makeAgency({ version: 1, ...params })));
});

it('another seed or another day is another agency, whatever was asked for before', () => {
  const others = [params, { ...params, seed: 4 }, { ...params, today: '2026-11-03' }, params] as const;
  for (const other of others) expect(hashJson(agencyOf(1, other))).toBe(hashJson(makeAgency({ version: 1, ...other })));
});

it('none of its rows can be changed', () => {
  const rows = agencyOf(1, params);
  expect(() => rows?.candidate?.push({ id: 'CAND-9999', state: 'Active' })).toThrow(TypeError);
  expect(() => Object.assign(rows?.candidate?.[0] ?? {}, { town: 'Otley' })).toThrow(TypeError);
});

it('another version is another agency', () => {
  expect(agencyOf(2, params)).not.toBe(agencyOf(1, params));
  expect(hashJson(agencyOf(2, params))).toBe(hashJson(makeAgency({ version: 2, ...params })));
});

it('there is none of a version that never was', () => {
  expect(agencyOf(0, params)).toBeUndefined();
  expect(agencyOf('toString' as never, params)).toBeUndefined();
});
