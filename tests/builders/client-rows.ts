/** Owns a small world of clients for tests of the CRM's handlers: whom one speaks to, what was asked, what was posted. */
import type { Rows } from '../../src/engine/record/catalogue.ts';

/** Of the vacancies in crm-rows.ts, which are of CLI-0001: one is open, one closed. */
export const ofClients: Rows = {
  client: [
    { id: 'CLI-0001', name: 'Tansley Foods', state: 'Active' },
    { id: 'CLI-0002', name: 'Quillbrook Accountancy', state: 'Prospect' },
  ],
  contact: [
    { id: 'CON-0001', client: 'CLI-0001', name: 'Rob Aldersley', email: 'rob.aldersley@example.com' },
    { id: 'CON-0002', client: 'CLI-0001', name: 'Carla Benton' },
  ],
  wish: [
    {
      id: 'WISH-0001',
      vacancy: 'VAC-0001',
      asked: 'Somebody young',
      asked_on: '2026-10-30',
      policy: 'Matching and submissions, 2. What may count',
    },
  ],
  job_post: [
    { id: 'POST-0001', vacancy: 'VAC-0001', board: 'Jobmere', body: 'Picker', posted_on: '2026-10-30' },
    {
      id: 'POST-0002',
      vacancy: 'VAC-0001',
      board: 'Workfold',
      body: 'Picker',
      posted_on: '2026-10-29',
      withdrawn_on: '2026-10-30',
    },
  ],
};
