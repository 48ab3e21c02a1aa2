import { afterEach, describe, expect, it, vi } from 'vitest';
import { forget, forgetAttempt, forgetEverything, member, remember, remembered } from './tab-storage.ts';

/** A storage as a browser gives it, or one that is full, or none. */
const storage = (over: Partial<Storage> = {}) => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    ...over,
  });
  return kept;
};
const shut = () => {
  throw new DOMException('The storage is shut.', 'SecurityError');
};
afterEach(() => vi.unstubAllGlobals());

describe('the storage of a tab', () => {
  it('gives back what was remembered, and nothing that was forgotten', () => {
    storage();
    remember('a', { town: 'Leeds' });
    remember('b', [1]);
    expect(remembered('a')).toEqual({ town: 'Leeds' });
    forget('a');
    expect(remembered('a')).toBeUndefined();
    forgetEverything();
    expect(remembered('b')).toBeUndefined();
  });

  it('forgets one attempt and leaves the others, whose names begin the same', () => {
    const kept = {
      'resourcer place a-1': '1',
      'resourcer draft a-1 note': '2',
      'resourcer place a-10': '3',
      length: 3,
    };
    vi.stubGlobal('sessionStorage', { ...kept, removeItem: (key: keyof typeof kept) => delete sessionStorage[key] });
    forgetAttempt('a-1');
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('resourcer'))).toEqual(['resourcer place a-10']);
  });

  it('takes what cannot be read for nothing', () => {
    storage().set('a', '{"town":');
    expect(remembered('a')).toBeUndefined();
  });

  it('lets the work go on where it is full, shut or missing', () => {
    storage({ getItem: shut, setItem: shut, removeItem: shut, clear: shut });
    for (const use of [() => remember('a', 1), () => forget('a'), forgetEverything]) expect(use).not.toThrow();
    expect(remembered('a')).toBeUndefined();
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => remember('a', 1)).not.toThrow();
    expect(remembered('a')).toBeUndefined();
  });

  it('has members only where an object was remembered', () => {
    expect([{ a: 1 }, null, 'a', undefined].map((value) => member(value, 'a'))).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
