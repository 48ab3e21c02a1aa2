/**
 * Owns the handlers of messages that the desk writes: they land in Sent, on the day and at the minute of the sandbox, and on the records
 * that they are to and about. Refuses what cannot be delivered. What is written in them is judged later, by what Sent holds.
 */
import type { Row } from '../../record/catalogue.ts';
import { answering } from '../../record/message-parts.ts';
import { messageKinds } from '../../record/picks.ts';
import { refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { type MessageKind, recipientOf, toAddress } from '../rules/recipient.ts';
import { askAboutUnfilled, subjectOf, written } from '../rules/written.ts';
import type { Handler } from './handler.ts';

const isWritten = (kind: string): kind is MessageKind => messageKinds.some((one) => one === kind);

export const writeMessage: Handler<'write-message'> = (
  crm,
  { id, kind, subject, body, unfilled, candidate, vacancy, ...to },
) => {
  askAboutUnfilled(subject, body, unfilled);
  const { client, ...addressed } = recipientOf(crm, to, kind);
  crm.insert('message', {
    ...{ ...written(crm), ...addressed, id, kind, body, vacancy },
    subject: subjectOf(kind, subject),
    candidate: candidate ?? addressed.candidate ?? null,
    ...(client && { client }),
  });
};

/** To whoever wrote it, or once more to whom it was sent; about the same people and job. */
export const answerMessage: Handler<'answer-message'> = (crm, { id, answers, subject, body, unfilled }) => {
  askAboutUnfilled(subject, body, unfilled);
  const found = existing(crm, 'message', answers);
  const { kind } = found;
  if (!isWritten(kind)) return refuse('', 'A call or a note has no address to answer to. Write a message.');
  const [name, address] = otherSide(found);
  if (!address) refuse('', `There is no address of ${name} on this message. Write a message.`);
  const addressed = toAddress(crm, address ?? '', kind, name);
  crm.insert('message', {
    ...{ ...written(crm), ...addressed, id, kind, body, answers },
    subject: subjectOf(kind, subject ?? (kind === 'E-mail' ? answering(found.subject) : null)),
    candidate: found.candidate ?? addressed.candidate ?? null,
    client: found.client ?? addressed.client ?? null,
    vacancy: found.vacancy,
  });
};

const otherSide = ({ mailbox, ...message }: Row<'message'>): [name: string, address: string | null] =>
  mailbox === 'Sent' ? [message.recipient, message.recipient_address] : [message.sender, message.sender_address];

export const fileMessage: Handler<'file-message'> = (crm, { message, changes }) => {
  const { client, vacancy } = { ...existing(crm, 'message', message), ...changes };
  if (client && vacancy && existing(crm, 'vacancy', vacancy).client !== client)
    refuse('vacancy', 'This vacancy is of another client.');
  crm.update('message', message, changes);
};
