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
  ['', 'Her details came to the client from another agency.', filed, true],
  ['', 'Northgate Staffing sent her CV to the client for this vacancy.', filed, true],
  ['', 'Was already introduced to the client by Northgate.', filed, true],
  ['', 'Was already introduced to the client by us.', filed, false],
  ['', 'I was put up for this job by someone else.', filed, true],
  ['', 'Has another agency sent you for this job?', filed, false],
  ['', 'If another agency sends her, tell us.', filed, false],
  ['', 'The client asked us to send the CV before another agency does.', filed, false],
  ['', 'Another agency sent another candidate.', filed, false],
  ['', 'Left another agency and wants us to send her CV.', filed, false],
  ['', 'Registered with Northgate Recruitment and sent us a CV.', filed, false],
  ['Senior finance assistant', 'Another agency sent her.', { ...filed, others: ['Senior finance assistant'] }, false],
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
  ['Anything but Tansley Foods.', loose, true],
  ['No Tansley Foods please: she left there after a disagreement.', loose, true],
  ['Turned down Tansley Foods and asks not to hear of them.', loose, true],
  ['Tansley Foods? Not again.', loose, true],
  ['Unwilling to work at Tansley Foods.', loose, true],
  ['Under no circumstances Tansley Foods.', loose, true],
  ['Leave Tansley Foods out when you look for me.', loose, true],
  ['Worked at Tansley Foods before. Does not want to go back there.', loose, true],
  ['No objection to Tansley Foods.', loose, false],
  ['Has not heard back from Tansley Foods.', loose, false],
  ['Tansley Foods does not want agency staff on Sundays.', loose, false],
  ['Has not been sent to Tansley Foods yet.', loose, false],
  ['Does not want to work at Northgate Print again.', filed, false],
  ['She is not back from holiday.', filed, false],
  ['Did not go there today.', filed, false],
] as const)('%j: the person does not want the client', (body, concern, is) =>
  expect(standsAgainst('does-not-want-this-client', '', body, concern)).toBe(is),
);
