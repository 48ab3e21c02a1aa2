/** Owns proof that a copy which comes late is used for the pack that it was asked for, or for none. */
import { expect, it } from 'vitest';
import { AskedCopy, type CopyOf } from './asked-copy.svelte.ts';

const copy = new Blob(['A']);
/** A copy that comes when the test says so. */
function late() {
  const { promise, resolve, reject } = Promise.withResolvers<CopyOf>();
  return { copyOf: () => promise, resolve, reject };
}

it('is used once, however often it is asked for while it is made', async () => {
  const asked = new AskedCopy<'save' | 'judge'>();
  const { copyOf, resolve } = late();
  const used: unknown[] = [];
  const first = asked.with('save', copyOf, (one) => used.push(one));
  await asked.with('judge', copyOf, (one) => used.push(one));
  expect(asked.wanted).toBe('save');
  resolve({ copy });
  await first;
  expect([used, asked.wanted, asked.fault]).toEqual([[copy], null, null]);
});

it('is used for nothing when the pack was left before it came', async () => {
  const asked = new AskedCopy<'save'>();
  const { copyOf, resolve } = late();
  const used: unknown[] = [];
  const ended = asked.with('save', copyOf, (one) => used.push(one));
  asked.leave();
  resolve({ copy });
  await ended;
  expect([used, asked.wanted]).toEqual([[], null]);
});

it('says why there is none, and may be asked for again', async () => {
  const asked = new AskedCopy<'save'>();
  await asked.with(
    'save',
    async () => ({ says: 'It took too long.' }),
    () => expect.unreachable(),
  );
  expect([asked.fault, asked.wanted]).toEqual([{ says: 'It took too long.' }, null]);
  await asked.with(
    'save',
    () => Promise.reject(new Error('no network')),
    () => expect.unreachable(),
  );
  expect([asked.fault, asked.wanted]).toEqual(['not loaded', null]);
  await asked.with(
    'save',
    async () => ({ copy }),
    () => undefined,
  );
  expect(asked.fault).toBeNull();
});
