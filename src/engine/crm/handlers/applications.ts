/**
 * Owns the handlers of applications. Whether somebody should be taken further is nobody's business here, and to answer late, or to say no
 * without a reason, is allowed: it is judged later.
 */
import { answering } from '../../record/message-parts.ts';
import { refuse } from '../crm.ts';
import { cameIn } from '../rules/came-in.ts';
import { existing, liveCandidate } from '../rules/checks.ts';
import { recipientOf } from '../rules/recipient.ts';
import { askAboutUnfilled, subjectOf, written } from '../rules/written.ts';
import type { Handler } from './handler.ts';

const NOBODY_ELSE = { to_contact: null, to_colleague: null, recipient_address: null };

/** What the message is about is said with it, where nobody has said so yet. */
export const recordApplication: Handler<'record-application'> = (crm, { id, ...given }) => {
  const message = cameIn(crm, given.message, 'Nobody applies with it.');
  liveCandidate(crm, given.candidate);
  const { client } = existing(crm, 'vacancy', given.vacancy);
  const twin = crm.where('application', 'candidate', given.candidate).find(({ vacancy }) => vacancy === given.vacancy);
  if (twin) refuse('vacancy', `This person has applied for it already, in ${twin.id}.`);
  const board = given.source === 'Job board' ? given.board : null;
  crm.insert('application', { id, ...given, board, received_on: message.on_day });
  const isOfClient = message.client === null || message.client === client;
  crm.update('message', message.id, {
    candidate: message.candidate ?? given.candidate,
    ...(message.vacancy === null && isOfClient && { vacancy: given.vacancy, client }),
  });
};

export const answerApplication: Handler<'answer-application'> = (
  crm,
  { id, application, outcome, subject, body, unfilled },
) => {
  askAboutUnfilled(subject, body, unfilled);
  const found = existing(crm, 'application', application);
  const { client, title } = existing(crm, 'vacancy', found.vacancy);
  const asked = found.message === null ? undefined : existing(crm, 'message', found.message);
  crm.insert('message', {
    ...{ ...written(crm), ...recipientOf(crm, { to_candidate: found.candidate, ...NOBODY_ELSE }, 'E-mail') },
    ...{
      id,
      kind: 'E-mail',
      body,
      client,
      candidate: found.candidate,
      vacancy: found.vacancy,
      answers: asked?.id ?? null,
    },
    subject: subjectOf('E-mail', subject ?? (asked ? answering(asked.subject) : `Your application: ${title}`)),
  });
  crm.update('application', application, { outcome, answered_on: crm.today, answered_with: id });
};
