/** Owns the commands of data requests: logged, identity, more time, closed. Which day a reply is due says protection/request-clock.ts. */
import { needed, pick, refer } from '../record/column.ts';
import { requestStates } from '../record/picks.ts';
import { command } from './define.ts';
import { fields, makes, own, reason, row, said } from './fields.ts';

const request = row('data_request');
/** The ways in which a request can end. */
const outcomes = requestStates.filter((state) => state === 'Answered' || state === 'Refused');

/** Any message can be one; on the record itself nobody asks which. */
const cameWith = own({ ...refer('Came with', 'message'), asked: true as const });

export const logDataRequest = command(
  'log-data-request',
  {
    id: makes('data_request'),
    candidate: row('candidate'),
    ...fields('data_request', ['kind', 'received_on']),
    message: cameWith,
  },
  (i) =>
    `Log a request of the kind “${i.kind}” from ${i.candidate}, received on ${said(i.received_on)}${i.message ? ` with the message ${i.message}` : ''}`,
);

export const askForIdentity = command(
  'ask-for-identity',
  { request },
  (i) => `Ask for proof of identity for the data request ${i.request}`,
);

export const confirmIdentity = command(
  'confirm-identity',
  {
    request,
    ...fields('data_request', ['identity_seen'], { identity_seen: 'Nobody can see later what identity rests on.' }),
  },
  (i) => `Confirm the identity of whoever made the data request ${i.request}`,
);

export const extendDataRequest = command(
  'extend-data-request',
  {
    request,
    ...fields('data_request', ['extension_reason'], { extension_reason: 'The person is told why.' }),
    ...reason(),
  },
  (i) => `Tell the person that the data request ${i.request} takes more time, as “${i.extension_reason}”`,
);

export const askWhatIsMeant = command(
  'ask-what-is-meant',
  { id: makes('clarification'), request, ...fields('clarification', ['question']) },
  (i) => `Ask which data is meant by the data request ${i.request}`,
);
const clarified = row('clarification');
export const recordWhatIsMeant = command(
  'record-what-is-meant',
  {
    id: clarified,
    ...fields('clarification', ['answer', 'answered_on'], {
      answer: 'The clock goes on with the answer.',
      answered_on: 'The clock goes on from that day.',
    }),
  },
  (i) => `Record what was answered to the question ${i.id}, on ${said(i.answered_on)}`,
);

export const closeDataRequest = command(
  'close-data-request',
  {
    request,
    outcome: own(needed(pick('Outcome', outcomes))),
    ...fields('data_request', ['reply'], { reply: 'The person gets an answer, also to a request that is refused.' }),
  },
  (i) => `Close the data request ${i.request} as “${i.outcome}”`,
);
