/**
 * Owns proof that messages are read once, and that restricted papers stay shut, with a line in the access log.
 * Must never check the naming rule; a goal does.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';

describe('a message', () => {
  it('is read once; reading it again changes nothing', () => {
    const crm = new TestCrm();
    expect(crm.do('open-message', { message: 'MSG-0001' }).changes).toEqual([
      { table: 'message', id: 'MSG-0001', field: 'read', from: 0, to: 1 },
    ]);
    expect(crm.do('open-message', { message: 'MSG-0001' })).toEqual({ refusals: [], changes: [] });
    expect(crm.refused('open-message', { message: 'MSG-0099' })).toEqual(['message: There is no message MSG-0099.']);
    expect(crm.refused('open-attachment', { attachment: 'ATT-0099' })).toEqual([
      'attachment: There is no attachment ATT-0099.',
    ]);
  });
});

describe('a restricted document', () => {
  it('is refused to a role that may not see it, and the access log says so', () => {
    const crm = new TestCrm();
    const before = crm.content();
    expect(crm.refused('open-document', { document: 'DOC-0002' })).toEqual([
      'This folder is restricted. Your role cannot open it; ask the compliance officer.',
    ]);
    expect(crm.content()).toEqual(before);
    expect(crm.sandbox.all('access_log')).toMatchObject([
      { record: 'document', record_id: 'DOC-0002', candidate: AMIRA, granted: 0, staff: 'STAFF-0001', step: 1 },
    ]);
  });

  it('is opened by a role that may, and the access log says that too', () => {
    const crm = new TestCrm();
    crm.sandbox.update('setting', 'me', { value: 'STAFF-0002' });
    expect(crm.refused('open-document', { document: 'DOC-0002' })).toEqual([]);
    expect(crm.sandbox.all('access_log')).toMatchObject([{ record_id: 'DOC-0002', granted: 1, staff: 'STAFF-0002' }]);
  });
});
