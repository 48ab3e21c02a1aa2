/**
 * Owns proof of what the CRM refuses and keeps of attachments and documents.
 * Must never check the naming rule; a goal does.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';

const filing = (over: Record<string, unknown> = {}) => ({
  attachment: 'ATT-0001',
  document: 'DOC-0100',
  candidate: AMIRA,
  folder: 'FOLD-0001',
  kind: 'CV',
  name: ' KHAN-A_CV_v02 ',
  ...over,
});

describe('an attachment', () => {
  it('is filed as a document with its text as the first version, received on the day of the message', () => {
    const crm = new TestCrm();
    expect(crm.refused('file-attachment', filing())).toEqual([]);
    expect(crm.row('document', 'DOC-0100')).toMatchObject({
      name: 'KHAN-A_CV_v02',
      version: 1,
      received_on: '2026-10-30',
      state: 'Active',
      folder: 'FOLD-0001',
    });
    expect(crm.sandbox.where('document_version', 'document', 'DOC-0100')).toMatchObject([
      { number: 1, body: 'ELLIS OKAFOR', filed_on: '2026-11-02', filed_by: 'STAFF-0001' },
    ]);
    expect(crm.row('attachment', 'ATT-0001')?.filed_as).toBe('DOC-0100');
  });

  it('is filed once', () => {
    const crm = new TestCrm();
    crm.do('file-attachment', filing());
    expect(crm.refused('file-attachment', filing({ document: 'DOC-0101', name: 'Other' }))).toEqual([
      'This attachment is filed already, as DOC-0100.',
    ]);
  });

  it.each([
    ['without a name', { name: ' ' }, 'name: File name is missing.'],
    [
      'under a name the folder has, whatever its capitals',
      { name: 'khan-a_cv' },
      'name: DOC-0001 in this folder has that name already.',
    ],
    [
      'for a record in the bin',
      { candidate: BINNED },
      'The record CAND-0002 is in the bin. Restore it before you change it.',
    ],
    ['in a folder that is none', { folder: 'FOLD-0099' }, 'folder: There is no folder FOLD-0099.'],
    ['that is none', { attachment: 'ATT-0099' }, 'attachment: There is no attachment ATT-0099.'],
    ['under a reference that is taken', { document: 'DOC-0002', name: 'Other' }, 'DOC-0002 is already taken.'],
  ])('is not filed %s', (_, over, says) => {
    const crm = new TestCrm();
    const before = crm.content();
    expect(crm.refused('file-attachment', filing(over))).toEqual([says]);
    expect(crm.content()).toEqual(before);
  });

  it('may have the name of a document in another folder', () => {
    expect(new TestCrm().refused('file-attachment', filing({ folder: 'FOLD-0002', name: 'KHAN-A_CV' }))).toEqual([]);
  });
});

describe('a document', () => {
  it('is renamed and moved, and keeps its own name without being its own twin', () => {
    const crm = new TestCrm();
    expect(
      crm.refused('change-document', {
        document: 'DOC-0001',
        changes: { name: ' KHAN-A_CV ', folder: 'FOLD-0002', kind: 'Other' },
      }),
    ).toEqual([]);
    expect(crm.row('document', 'DOC-0001')).toMatchObject({ name: 'KHAN-A_CV', folder: 'FOLD-0002', kind: 'Other' });
  });

  it.each([
    ['an empty name', { name: '' }, 'name: File name is missing.'],
    ['a name that its folder has', { name: 'HALL-B_CV' }, 'name: DOC-0003 in this folder has that name already.'],
    ['a folder that is none', { folder: 'FOLD-0099' }, 'folder: There is no folder FOLD-0099.'],
  ])('is not given %s', (_, changes, says) =>
    expect(new TestCrm().refused('change-document', { document: 'DOC-0001', changes })).toEqual([says]),
  );

  it('is given a rule and a date of its own, with the reason', () => {
    const crm = new TestCrm();
    expect(
      crm.refused('set-document-retention', {
        document: 'DOC-0002',
        retention_rule: 'R-01',
        keep_until: '2027-01-15',
        reason: 'Ended',
      }),
    ).toEqual([]);
    expect(crm.row('document', 'DOC-0002')).toMatchObject({ retention_rule: 'R-01', keep_until: '2027-01-15' });
  });

  it.each([
    [
      'without a date and a reason, both at once',
      { keep_until: '', reason: '' },
      ['keep_until: Keep until is missing.', 'reason: Reason is missing.'],
    ],
    [
      'with a date that is none',
      { keep_until: '2027-02-30' },
      [
        'keep_until: Keep until: “2027-02-30” is not a date. There is no such day. Write it as 2 Nov 2026 or 2/11/2026.',
      ],
    ],
    ['under a rule that is none', { retention_rule: 'R-99' }, ['retention_rule: There is no retention rule R-99.']],
  ])('is not given retention %s', (_, over, says) => {
    const input = { document: 'DOC-0001', retention_rule: 'R-01', keep_until: '2027-01-15', reason: 'Ended', ...over };
    expect(new TestCrm().refused('set-document-retention', input)).toEqual(says);
  });
});
