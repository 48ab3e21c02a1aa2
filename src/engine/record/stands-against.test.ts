/** Owns proof of which notes stand against a person for one client. Must never name a real client. */
import { expect, it } from 'vitest';
import { type Concern, standsAgainst } from './stands-against.ts';

const filed: Concern = {
  client: 'Tansley Foods',
  title: 'Finance assistant',
  others: ['Payroll clerk'],
  filed: true,
  vacancy: null,
};
const loose: Concern = { ...filed, filed: false };

it.each([
  ['Finance assistant', 'The client has her CV from another agency already.', filed, true],
  ['', 'Already put forward by Northgate for this vacancy.', filed, true],
  ['', 'Another agency sent him to Tansley Foods for the finance assistant job.', loose, true],
  ['Call', 'Another agency has submitted her for this role.', { ...filed, vacancy: true }, true],
  ['Call', 'Another agency has submitted her for this role.', { ...filed, vacancy: false }, false],
  ['Payroll clerk', 'Another agency has sent her CV.', filed, false],
  ['', 'Another agency has sent her CV somewhere.', loose, false],
  ['', 'Registered with another agency as well.', filed, false],
  ['', 'No other agency has sent her CV.', filed, false],
  ['', 'Has not been sent by another agency.', filed, false],
] as const)('%j, %j: another agency has sent the person', (subject, body, concern, is) =>
  expect(standsAgainst('sent-by-another-agency', subject, body, concern)).toBe(is),
);

it.each([
  ['Does not want to work for Tansley Foods again.', loose, true],
  ['Would not go back there.', filed, true],
  ['Anywhere but Tansley Foods, please.', loose, true],
  ['Never again, she says of this client.', filed, true],
  ['Does not want nights.', filed, false],
  ['The client does not want her back.', filed, false],
  ['Happy to work for Tansley Foods.', loose, false],
  ['Would not go back there.', loose, false],
] as const)('%j: the person does not want the client', (body, concern, is) =>
  expect(standsAgainst('does-not-want-this-client', '', body, concern)).toBe(is),
);
