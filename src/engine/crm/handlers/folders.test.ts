/** Owns proof of folders in folders, of newer versions of a paper, and of what is said of a paper while it is filed. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from '../queries/run-query.ts';

const [CVS, RTW] = ['FOLD-0001', 'FOLD-0003'];
const office = () =>
  new TestCrm({
    document_version: [
      {
        id: 'DOC-0001/01',
        document: 'DOC-0001',
        number: 1,
        body: 'AMIRA KHAN',
        filed_on: '2026-10-01',
        filed_by: 'STAFF-0001',
      },
    ],
    attachment: [
      { id: 'ATT-0301', message: 'MSG-0001', name: 'cv-new.docx', kind: 'CV', body: 'AMIRA KHAN\nForklift' },
      { id: 'ATT-0302', message: 'MSG-0001', name: 'cv-again.docx', kind: 'CV', body: ' AMIRA KHAN\n' },
    ],
    qualification: [
      {
        id: 'QUAL-0301',
        candidate: AMIRA,
        title: 'CSCS card',
        status: 'Achieved',
        expires_on: '2026-10-01',
        certificate_seen: 1,
      },
      {
        id: 'QUAL-0302',
        candidate: AMIRA,
        title: 'First aid',
        status: 'Achieved',
        expires_on: '2027-06-01',
        certificate_seen: 1,
      },
    ],
  });

describe('folders', () => {
  it('lie in one another, and what lies in a restricted one is restricted', () => {
    const crm = office();
    crm.do('add-folder', { id: 'FOLD-0101', name: '2026', parent: CVS, restricted: 0 });
    crm.do('add-folder', { id: 'FOLD-0102', name: '2026', parent: RTW, restricted: 0 });
    expect([crm.row('folder', 'FOLD-0101')?.restricted, crm.row('folder', 'FOLD-0102')?.restricted]).toEqual([0, 1]);
    crm.do('change-document', { document: 'DOC-0002', changes: { folder: 'FOLD-0102' } });
    expect(crm.do('open-document', { document: 'DOC-0002' }).refusals).toHaveLength(1);
  });

  it.each([
    [
      'has the name of its neighbour',
      'add-folder',
      { id: 'FOLD-0101', name: 'certificates', parent: null },
      'name: There is a folder Certificates there already.',
    ],
    [
      'would lie in itself',
      'change-folder',
      { folder: CVS, changes: { parent: CVS } },
      'parent: A folder cannot lie in itself. Choose another one.',
    ],
  ])('are refused where one %s', (_, name, input, says) => {
    expect(office().refused(name, input)).toEqual([says]);
  });

  it('do not go round in a ring, nor out of what is restricted', () => {
    const crm = office();
    crm.do('add-folder', { id: 'FOLD-0101', name: 'In', parent: CVS });
    expect(crm.refused('change-folder', { folder: CVS, changes: { parent: 'FOLD-0101' } })[0]).toMatch(
      /cannot lie in itself/,
    );
    crm.do('add-folder', { id: 'FOLD-0102', name: 'Within', parent: RTW });
    expect(crm.refused('change-folder', { folder: 'FOLD-0102', changes: { parent: CVS } })[0]).toMatch(/stays there/);
    expect(crm.refused('change-folder', { folder: 'FOLD-0101', changes: { parent: RTW } })[0]).toMatch(
      /would be closed/,
    );
    for (const [at, id] of ['FOLD-0111', 'FOLD-0112', 'FOLD-0113'].entries())
      crm.do('add-folder', { id, name: 'Deep', parent: at === 0 ? 'FOLD-0101' : `FOLD-011${at}` });
    expect(crm.refused('add-folder', { id: 'FOLD-0120', name: 'Deeper', parent: 'FOLD-0113' })[0]).toMatch(/5 deep/);
  });
});

describe('a newer version of a paper', () => {
  const GIVEN = { document: 'DOC-0001', attachment: 'ATT-0301', name: 'KHAN-A_CAND-0001_CV_2026-11-02_v02' };

  it('gets the next number, and the one before stays', () => {
    const crm = office();
    expect(crm.do('file-new-version', GIVEN).refusals).toEqual([]);
    expect(crm.row('document', 'DOC-0001')).toMatchObject({ version: 2, name: GIVEN.name });
    expect(
      runQuery(crm.sandbox, 'document', { id: 'DOC-0001' })?.versions?.map(({ number, body }) => [number, body]),
    ).toEqual([
      [2, 'AMIRA KHAN\nForklift'],
      [1, 'AMIRA KHAN'],
    ]);
    expect(crm.row('attachment', 'ATT-0301')?.filed_as).toBe('DOC-0001');
    expect(crm.refused('file-new-version', GIVEN)).toEqual([
      'attachment: This attachment is filed already, as DOC-0001.',
    ]);
  });

  it('is refused under a name that another paper of the folder has, and on a paper in the bin', () => {
    expect(office().refused('file-new-version', { ...GIVEN, name: 'hall-b_cv' })[0]).toMatch(/^name: /);
    expect(office().refused('file-new-version', { ...GIVEN, document: 'DOC-0003' })[0]).toMatch(/not in daily use/);
  });
});

describe('what is said of a paper', () => {
  it('names the part of its name that is wrong, and how it would be right', () => {
    const check = runQuery(office().sandbox, 'paperCheck', {
      ...{ name: 'KHAN-A_CAND-0001_CV_2026-11-02_v01', document: 'DOC-0001', isNewer: true },
    });
    expect(check.faults).toEqual([{ part: 'version', says: '“v01” should say the version: v02' }]);
    expect(check.right).toBe('KHAN-A_CAND-0001_CV_2026-11-02_v02');
  });

  it('tells that the same text is on file, and that a restricted paper would be open', () => {
    const crm = office();
    const twice = runQuery(crm.sandbox, 'paperCheck', {
      name: 'x',
      candidate: AMIRA,
      attachment: 'ATT-0302',
      kind: 'CV',
    });
    expect(twice.same?.id).toBe('DOC-0001');
    expect(
      runQuery(crm.sandbox, 'paperCheck', { name: 'x', candidate: AMIRA, attachment: 'ATT-0301' }).same,
    ).toBeUndefined();
    expect(runQuery(crm.sandbox, 'paperCheck', { name: 'x', document: 'DOC-0002', folder: CVS }).opens).toBe(true);
    expect(runQuery(crm.sandbox, 'paperCheck', { name: 'x', document: 'DOC-0001', folder: RTW }).opens).toBe(false);
  });

  it('finds in the worklist what is filed twice', () => {
    const crm = office();
    crm.do('file-attachment', {
      attachment: 'ATT-0302',
      document: 'DOC-0301',
      candidate: AMIRA,
      folder: CVS,
      kind: 'CV',
      name: 'KHAN-A_CV2',
    });
    expect(runQuery(crm.sandbox, 'faultLines', { rule: 'paper-twice' }).lines).toMatchObject([
      { id: AMIRA, detail: 'KHAN-A_CV and KHAN-A_CV2' },
    ]);
  });

  it('lists what runs out within ninety days, the first first', () => {
    const crm = office();
    crm.do('set-document-retention', {
      document: 'DOC-0001',
      retention_rule: 'R-01',
      keep_until: '2026-12-01',
      reason: 'x',
    });
    expect(runQuery(crm.sandbox, 'runsOut', {}).lines.map(({ what, on_day }) => [what, on_day])).toEqual([
      ['CSCS card', '2026-10-01'],
      ['KHAN-A_CV', '2026-12-01'],
    ]);
  });
});
