/** Owns proof that a form asks for what a command needs and is not known yet, and sends what was typed and nothing else. */
import { describe, expect, it } from 'vitest';
import { type CommandName, commands } from '../engine/command/registry.ts';
import { askedOf, emptyOf, givenFrom, inputOf, madeBy } from './form-input.ts';
import { linesOf } from './form-layout.ts';

const shapeOf = (name: CommandName) => commands.get(name)?.shape ?? {};
const job = {
  id: 'JOB-0001',
  candidate: 'CAND-0001',
  employer: 'Acme',
  job_title: 'Driver',
  started: '2024-09',
  ended: null,
};

describe('a form', () => {
  it('asks for every field but the reference that is made and what is known from where it was opened', () => {
    const given = { candidate: 'CAND-0001' };
    expect(Object.keys(askedOf(shapeOf('add-job'), given))).toEqual([
      'job_title',
      'employer',
      'started',
      'ended',
      'duties',
    ]);
    expect(Object.keys(askedOf(shapeOf('add-task'), {}))).toContain('candidate');
    expect(askedOf(shapeOf('remove-job'), { id: 'JOB-0001' })).toEqual({});
  });

  it('sends what is known from where it was opened, also of a field that nobody is asked for', () => {
    const shape = shapeOf('add-vacancy');
    const given = { from_message: 'MSG-0001' };
    expect(inputOf(shape, { given }, { title: 'Baker' }, 'VAC-0100')).toMatchObject({ ...given, title: 'Baker' });
    expect(inputOf(shape, { given: {} }, { title: 'Baker' }, 'VAC-0100')).not.toHaveProperty('from_message');
  });

  it('begins with the row that is changed, as people write it', () => {
    const beginning = { given: { id: job.id }, before: job };
    expect(emptyOf(shapeOf('change-job'), beginning)).toEqual({
      job_title: 'Driver',
      employer: 'Acme',
      started: 'Sep 2024',
      ended: '',
      duties: '',
    });
  });

  it('begins without the values of a record in fields that say something else under the same name', () => {
    const record = { id: 'CAND-0001', first_name: 'Zoe', town: 'Leeds' };
    const empty = emptyOf(shapeOf('merge-candidates'), { given: { candidate: record.id }, before: record });
    expect(empty).toMatchObject({ first_name: '', town: '', other: '' });
  });

  it('begins with the date where the action says so, and empty otherwise', () => {
    const start = { happened_on: '2026-11-02' };
    expect(emptyOf(shapeOf('add-activity'), { given: { candidate: 'CAND-0001' }, start })).toEqual({
      kind: '',
      happened_on: '2026-11-02',
      subject: '',
      body: '',
    });
  });

  it('sends of a changed row what differs, however it is written', () => {
    const beginning = { given: { id: job.id }, before: job };
    const typed = { job_title: 'Driver', employer: 'Acme Ltd', started: '09/2024', ended: 'Oct 2026', duties: ' ' };
    expect(inputOf(shapeOf('change-job'), beginning, typed, '')).toEqual({
      id: 'JOB-0001',
      changes: { employer: 'Acme Ltd', ended: '2026-10' },
    });
  });

  it('sends of a new row what was filled, under the reference that it will get', () => {
    expect(
      inputOf(shapeOf('register-candidate'), { given: {} }, { first_name: 'Ellis', town: ' ' }, 'CAND-0201'),
    ).toEqual({
      candidate: 'CAND-0201',
      profile: { first_name: 'Ellis' },
    });
    expect(
      inputOf(
        shapeOf('record-adjustment'),
        { given: { candidate: 'CAND-0001' } },
        { need: 'Ramp', permission: '1' },
        'ADJ-0001',
      ),
    ).toEqual({ id: 'ADJ-0001', candidate: 'CAND-0001', need: 'Ramp', permission: 1 });
  });

  it('sends as nothing what was not chosen, for the CRM to say that it is missing', () => {
    expect(
      inputOf(shapeOf('send-privacy-notice'), { given: { candidate: 'CAND-0001' } }, { how: '' }, 'PN-0001'),
    ).toEqual({
      id: 'PN-0001',
      candidate: 'CAND-0001',
      how: null,
    });
  });

  it('knows the row that it was opened on by the table of the row', () => {
    expect(givenFrom(shapeOf('add-job'), 'candidate', 'CAND-0001')).toEqual({ candidate: 'CAND-0001' });
    expect(givenFrom(shapeOf('file-attachment'), 'attachment', 'ATT-0001')).toEqual({ attachment: 'ATT-0001' });
    expect(givenFrom(shapeOf('change-document'), 'document', 'DOC-0001')).toEqual({ document: 'DOC-0001' });
    expect(givenFrom(shapeOf('add-job'), 'vacancy', 'VAC-0001')).toEqual({});
  });

  it('takes a reference only where it makes a row', () => {
    expect([madeBy(shapeOf('add-job')), madeBy(shapeOf('change-job'))]).toEqual(['work_history', undefined]);
  });
});

describe('the fields of a form', () => {
  it('lie under one another in the order of the command, two short ones side by side', () => {
    expect(linesOf(askedOf(shapeOf('add-qualification'), { candidate: 'CAND-0001' }))).toEqual([
      ['title'],
      ['level', 'status'],
      ['awarded_on', 'expires_on'],
      ['certificate_seen'],
    ]);
    expect(linesOf(askedOf(shapeOf('add-task'), {}))).toEqual([
      ['title'],
      ['candidate'],
      ['detail'],
      ['due_on', 'owner'],
    ]);
    // What is asked back says what both records hold.
    const merging = askedOf(shapeOf('merge-candidates'), { candidate: 'CAND-0001' });
    expect(linesOf(merging)).toEqual(Object.keys(merging).map((field) => [field]));
  });
});
