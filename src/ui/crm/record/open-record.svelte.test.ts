/** Owns proof of when looking at a record is a step: on taking it up, and not on a glance back at the one in hand. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type AtWork, sessionAtWork } from '../../../../tests/builders/session.ts';
import { Session } from '../../session/session.svelte.ts';
import { openRecord } from './open-record.ts';

let work: AtWork;
let ids: string[];
beforeEach(async () => {
  work = await sessionAtWork();
  ids = (await work.session.query('candidates', {})).lines.map(({ id }) => id);
});
const opened = (session: Session) =>
  session.entries
    .filter(({ command }) => command.name === 'open-candidate')
    .map(({ command }) => command.input['candidate']);

describe('opening a record', () => {
  it('that is in hand already is no step, however often its screen is come back to', async () => {
    const [one = ''] = ids;
    for (let i = 0; i < 3; i += 1) await openRecord(work.session, one);
    expect(opened(work.session)).toEqual([one]);
  });

  it('is a step each time another one was taken up between: the access log has every look', async () => {
    const [one = '', other = ''] = ids;
    for (const id of [one, other, one]) await openRecord(work.session, id);
    expect(opened(work.session)).toEqual([one, other, one]);
  });

  it('that is in hand is no step after the page was loaded again either', async () => {
    const [one = ''] = ids;
    await openRecord(work.session, one);
    const again = new Session(work.desk, work.localStore, work.session.view);
    await openRecord(again, one);
    expect(opened(again)).toEqual([one]);
  });
});
