/** Owns the commands that keep the records clean as every-command.proof.spec.ts does them: a file of a job board and its way back. */

import { makeAgency } from '../../../src/engine/agency/index.ts';
import type { CommandName } from '../../../src/engine/command/registry.ts';
import { rowsText } from '../../../src/engine/record/file-rows.ts';
import { scenarioOf } from '../../../src/tools/player/scenario-of.ts';
import { REGISTER } from './test.ts';

const {
  scenario: { agency, today },
} = scenarioOf(REGISTER);
const { document = [], folder = [], candidate = [] } = makeAgency({ ...agency, today });
/** A paper that the desk's role cannot open, of somebody in daily use. */
const restricted = document.find(
  (paper) =>
    folder.some(({ id, restricted: is }) => id === paper.folder && is === 1) &&
    candidate.some(({ id, state }) => id === paper.candidate && state === 'Active'),
)?.id;

const reason = 'It was the wrong file';
const HEAD = [
  'First name',
  'Surname',
  'E-mail',
  'Mobile',
  'Address',
  'Town',
  'Postcode',
  'Job title',
  'Sector',
  'Start',
  'Nationality',
];
const person = (first: string, last: string, mobile: string, start: string): string[] => [
  ...[first, last, `${first}.${last}@example.com`.toLowerCase(), mobile, '1 Beck Side', 'Leeds', 'LS2 7DJ'],
  ...['Packer', 'Warehouse and driving', start, 'Polish'],
];
const content = rowsText(
  [
    HEAD,
    person('Orla', 'Finnerty', '07700 900781', '03/04/2027'),
    person('Kofi', 'Anane', '07700 900782', ''),
    person('Bea', 'Lund', '07700 900783', ''),
  ].map((cells, at) => ({ line: at + 1, cells })),
);

export const qualityCommands: [CommandName, Record<string, unknown>][] = [
  [
    'import-candidates',
    {
      ...{ id: 'IMP-0901', candidate: 'CAND-0901', name: 'jobmere.csv', content },
      columns: 'first_name last_name email mobile address town postcode job_title sector available_from -',
      answers: '1 available_from: 3 Apr 2027\n3 aside: Asked not to be kept',
    },
  ],
  ['accept-suggestions', { suggestions: 'CAND-0016/SKILL-0053 CAND-0036/SKILL-0024' }],
  ['refuse-suggestions', { suggestions: 'CAND-0003/SKILL-0007', reason: 'Filed as a hobby' }],
  ['replace-in-many', { where: 'Names of skills', find: 'Reception', put: 'Front desk', reason }],
  ['undo-change-of-many', { reason }],
  ['join-skills', { skill: 'SKILL-0011', other: 'SKILL-0012', reason }],
  ['ask-for-access', { id: 'AR-0901', document: restricted, asked_of: 'STAFF-0006', reason: 'To check a date' }],
  ['add-folder', { id: 'FOLD-0901', name: 'Leavers', parent: 'FOLD-0001', restricted: 0 }],
  ['change-folder', { folder: 'FOLD-0901', changes: { name: 'Leavers 2026' } }],
  ['undo-import', { id: 'IMP-0901', reason }],
];
