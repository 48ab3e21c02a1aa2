/**
 * Owns the messages that every office has written once. They are part of the software and no rows of an agency: agencies that evidence was
 * made in keep the rows they had. An office's own stand in the table `template`, and one of the same name takes the place of these.
 */
import type { Row } from './catalogue.ts';

export type Template = Pick<Row<'template'>, 'id' | 'name' | 'written_for' | 'kind' | 'subject' | 'body'>;

const SIGNED = '\n\nKind regards\n{consultant}\n{agency}';

export const standardTemplates: readonly Template[] = [
  {
    id: 'missing-particulars',
    name: 'Ask a client for missing particulars',
    written_for: 'Client',
    kind: 'E-mail',
    subject: '{vacancy}: what we still need to know',
    body: `Dear {contact}\n\nThank you for the vacancy {vacancy}. Before we put anybody forward we have to know:\n\n{missing}\n\nAs soon as we have it we begin to match.${SIGNED}`,
  },
  {
    id: 'ask-permission',
    name: 'Ask a candidate for permission for this vacancy',
    written_for: 'Candidate',
    kind: 'E-mail',
    subject: '{vacancy} at {client}: may we put you forward?',
    body: `Dear {first name}\n\n{client} is looking for a {vacancy} in {town}. Hours: {hours}. Pay: {pay}. Start: {start}.\n\nMay we send your profile to {client} for this job, and for no other? Please answer yes or no. Your address, telephone and e-mail stay with us.${SIGNED}`,
  },
  {
    id: 'confirm-interview',
    name: 'Confirm an interview',
    written_for: 'Candidate',
    kind: 'E-mail',
    subject: 'Your interview at {client}',
    body: `Dear {first name}\n\n{client} would like to meet you for the vacancy {vacancy}.\n\nDay: {interview day}\nTime: {interview time}\nPlace: {interview place}\nAsk for: {contact}\n\nPlease tell us that you can come, and whether you need anything to be arranged for you.${SIGNED}`,
  },
  {
    id: 'unsuccessful',
    name: 'Tell an unsuccessful candidate',
    written_for: 'Candidate',
    kind: 'E-mail',
    subject: '{vacancy} at {client}',
    body: `Dear {first name}\n\nThank you for your interest in the vacancy {vacancy} at {client}. You are not on the list this time.\n\nThe reason: {reason}\n\nYou stay on our register, and we will ring you when there is something that suits you.${SIGNED}`,
  },
  {
    id: 'unlawful-wish',
    name: 'Challenge an unlawful wish',
    written_for: 'Client',
    kind: 'E-mail',
    subject: '{vacancy}: one point of your brief',
    body: `Dear {contact}\n\nIn your brief for {vacancy} you asked for: {wish}\n\nWe cannot select people by this, and neither can you: the Equality Act 2010 protects it. What does the job itself need? For example: {what the job needs}\n\nWe are glad to match against that. My manager knows of this message.${SIGNED}`,
  },
  {
    id: 'privacy-notice',
    name: 'Privacy notice',
    written_for: 'Candidate',
    kind: 'E-mail',
    subject: 'What we hold about you, and why',
    body: `Dear {first name}\n\nWe hold your details to find work for you. Our privacy notice is attached: it says what we hold, why, for how long, and who sees it. You can ask for a copy, have mistakes put right, object, or ask us to remove your record at any time.${SIGNED}`,
  },
  {
    id: 'availability-check',
    name: 'Availability check',
    written_for: 'Candidate',
    kind: 'Text message',
    subject: null,
    body: 'Hello {first name}, {agency} here. Are you still looking for work, and from which day are you free? Please answer or ring us. {consultant}',
  },
];
