/**
 * Owns the records of a small office, one of each kind that a command can name. Tests spell out what differs.
 * Must never be the agency; that one is made by engine/agency and has its own tests.
 */

import type { NewRow, Rows } from '../../src/engine/record/catalogue.ts';
import { ofClients } from './client-rows.ts';

/** In daily use, in the bin since 19 October, archived. */
export const [AMIRA, BINNED, ARCHIVED] = ['CAND-0001', 'CAND-0002', 'CAND-0003'] as const;

const person = (id: string, first_name: string, last_name: string, mobile: string): NewRow<'candidate'> => ({
  id,
  first_name,
  last_name,
  email: `${first_name}.${last_name}@example.com`.toLowerCase(),
  mobile,
  address: '8 Cross Green Rise',
  town: 'Leeds',
  postcode: 'LS9 0SG',
  job_title: 'Warehouse operative',
  sector: 'Warehouse and driving',
  source: 'Walk-in',
  owner: 'STAFF-0001',
});

export const records: Rows = {
  candidate: [
    { ...person(AMIRA, 'Amira', 'Khan', '07700 900101'), state: 'Active' },
    {
      ...person(BINNED, 'Ben', 'Hall', '07700 900102'),
      state: 'In the bin',
      binned_on: '2026-10-19',
      binned_by: 'STAFF-0002',
    },
    {
      ...person(ARCHIVED, 'Cleo', 'Park', '07700 900103'),
      state: 'Archived',
      archived_on: '2026-01-05',
      retention_rule: 'R-01',
      release_on: '2027-01-05',
    },
  ],
  work_history: [
    { id: 'JOB-0001', candidate: AMIRA, employer: 'Northgate', job_title: 'Picker', started: '2024-02', ended: null },
  ],
  qualification: [
    {
      id: 'QUAL-0001',
      candidate: AMIRA,
      title: 'Forklift',
      status: 'Achieved',
      awarded_on: '2022-03',
      certificate_seen: 1,
    },
  ],
  candidate_skill: [{ id: 'CS-0001', candidate: AMIRA, skill: 'SKILL-0001' }],
  document: [
    {
      id: 'DOC-0001',
      candidate: AMIRA,
      folder: 'FOLD-0001',
      kind: 'CV',
      name: 'KHAN-A_CV',
      version: 1,
      state: 'Active',
    },
    {
      id: 'DOC-0002',
      candidate: AMIRA,
      folder: 'FOLD-0003',
      kind: 'Right to work copy',
      name: 'KHAN-A_RTW',
      version: 1,
      state: 'Active',
    },
    {
      id: 'DOC-0003',
      candidate: BINNED,
      folder: 'FOLD-0001',
      kind: 'CV',
      name: 'HALL-B_CV',
      version: 1,
      state: 'In the bin',
    },
  ],
  activity: [
    {
      id: 'ACT-0001',
      candidate: AMIRA,
      kind: 'Note',
      happened_on: '2026-10-30',
      subject: 'Mine',
      body: 'Rang',
      author: 'STAFF-0001',
    },
    {
      id: 'ACT-0002',
      candidate: AMIRA,
      kind: 'Note',
      happened_on: '2026-10-30',
      subject: 'Hers',
      body: 'Rang',
      author: 'STAFF-0002',
    },
  ],
  adjustment: [
    { id: 'ADJ-0001', candidate: AMIRA, need: 'A chair with arms', permission: 1, recorded_on: '2026-10-30' },
  ],
  task: [
    { id: 'TASK-0001', candidate: AMIRA, title: 'Ring back', due_on: '2026-11-04', owner: 'STAFF-0001', state: 'Open' },
  ],
  message: [
    {
      id: 'MSG-0001',
      mailbox: 'Inbox',
      kind: 'E-mail',
      sender: 'Ellis',
      recipient: 'You',
      subject: 'Hello',
      body: 'See my CV',
      on_day: '2026-10-30',
      at_time: '16:12',
    },
  ],
  attachment: [{ id: 'ATT-0001', message: 'MSG-0001', name: 'cv.docx', kind: 'CV', body: 'ELLIS OKAFOR' }],
  question: [
    { id: 'QST-0001', title: 'Fruit', kind: 'Sort', asks: 'Which is which?' },
    { id: 'QST-0002', title: 'Why', kind: 'Answer', asks: 'Why?', words_from: 5, words_to: 10, cites: 2 },
    { id: 'QST-0003', title: 'First things', kind: 'Order', asks: 'What comes first?' },
    { id: 'QST-0004', title: 'Words', kind: 'Match', asks: 'What do they mean?' },
  ],
  choice: [
    { id: 'CHO-0001', question: 'QST-0001', text: 'Sweet' },
    { id: 'CHO-0002', question: 'QST-0001', text: 'Sour' },
    { id: 'CHO-0003', question: 'QST-0004', text: 'A place for documents' },
  ],
  card: [
    { id: 'CARD-0001', question: 'QST-0001', text: 'Lemon' },
    { id: 'CARD-0002', question: 'QST-0001', text: 'Pear' },
    { id: 'CARD-0003', question: 'QST-0003', text: 'Knock' },
    { id: 'CARD-0004', question: 'QST-0003', text: 'Wait' },
    { id: 'CARD-0005', question: 'QST-0003', text: 'Go in' },
    { id: 'CARD-0006', question: 'QST-0004', text: 'Folder' },
  ],
  ...ofClients,
  vacancy: [
    {
      ...{ id: 'VAC-0001', client: 'CLI-0001', contact: 'CON-0001' },
      ...{ title: 'Picker', state: 'Open', work_type: 'Temporary' },
    },
    { id: 'VAC-0002', client: 'CLI-0001', title: 'Driver', state: 'Closed', work_type: 'Temporary' },
  ],
  requirement: [{ id: 'REQ-0001', vacancy: 'VAC-0001', need: 'Must have', kind: 'Skill', what: 'Excel' }],
  rationale: [{ id: 'RAT-0001', candidate: AMIRA, requirement: 'REQ-0001', verdict: 'Unknown' }],
  shortlist_entry: [{ id: 'SL-0002', vacancy: 'VAC-0002', candidate: AMIRA, state: 'Placed', added_on: '2026-10-01' }],
};
