import { expect, it } from 'vitest';
import type { FigureRecord } from '../../desk/api.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { signGaps, unprintable, writtenBy } from './unprintable.ts';

const learner = { name: 'አበበ', employer: 'Northgate 王', centre: '', number: '' };
const account = { situation: 'It was Monday.', task: '', action: 'I saved it → ✓ 🙂 \ud809\udc00', result: '' };
const entry = {
  step: 7,
  says: 'Opened the record of Łukasz.',
  command: { input: { reason: 'ꦗ' } },
} as unknown as Entry;
const figure = (leftOut: boolean) =>
  ({ leftOut, step: 3, caption: 'ᚠᚢᚦᚨᚱᚲᚷ', ownCaption: null, callouts: [] }) as unknown as FigureRecord;

it('names a sign that cannot be printed with its place, and no sign that can', async () => {
  const found = await unprintable(writtenBy(learner, account, [entry], [figure(false), figure(true)]));
  expect(signGaps(found)).toEqual([
    {
      at: 'Details',
      title: 'Signs that cannot be printed',
      items: ['The signs “አ” and “በ” in your name cannot be printed.'],
    },
    {
      at: 'Account',
      title: 'Signs that cannot be printed',
      items: ['The sign “\ud809\udc00” in your account, box Action cannot be printed.'],
    },
    {
      at: 'Desk',
      title: 'Signs that cannot be printed',
      items: [
        'The sign “ꦗ” in step 7 of the log cannot be printed.',
        'The signs “ᚠ”, “ᚢ”, “ᚦ”, “ᚨ”, “ᚱ” and 2 more in the words of the figure of step 3 cannot be printed.',
      ],
    },
  ]);
});

it('says nothing of what people write in the scripts a pack can print', async () => {
  expect(
    await unprintable(writtenBy({ ...learner, name: 'محمد 王小明 Đỗ' }, { ...account, action: '' }, [], [])),
  ).toEqual([]);
});
