/** Owns proof that a reply to a request for erasure says what stays, until when and why, and who is told. */
import { expect, it } from 'vitest';
import type { RetentionLine } from '../../../engine/crm/queries/retention-shapes.ts';
import { replyTo } from './reply-words.ts';

const line = { kind: 'Terms', rule: 'R-10', release: '2031-06-27' } as RetentionLine;
const rules = [{ id: 'R-10', record: 'Terms', source: 'Agency policy: time for a claim' }];

it('names what is kept with its day and its reason, and the clients', () => {
  const recipients = [{ client: 'CLI-0001', name: 'Northgate', had: 'a submission', told_on: null }];
  const reply = replyTo({ stays: [line], recipients }, rules);
  expect(reply).toContain('- Terms: until 27 Jun 2031 (Agency policy: time for a claim)');
  expect(reply).toContain('We tell Northgate');
});

it('says that all goes where nothing stands against it', () => {
  const reply = replyTo({ stays: [], recipients: [] }, rules);
  expect(reply).toContain('We erase all of it');
  expect(reply).not.toContain('We tell');
});
