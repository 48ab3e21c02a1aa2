/** Owns what every message that the desk writes has: who wrote it, where it lies, when it went, and what has to be in it before it goes. */
import { listWords } from '../../kernel/phrases.ts';
import type { NewRow } from '../../record/catalogue.ts';
import { fillTemplate } from '../../record/fill-template.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from './checks.ts';
import { timeOfPost } from './post-time.ts';
import type { MessageKind } from './recipient.ts';

export function written(
  crm: Crm,
): Pick<NewRow<'message'>, 'mailbox' | 'sender' | 'sender_address' | 'on_day' | 'at_time' | 'read'> {
  const { name, email } = existing(crm, 'staff', crm.me);
  return { mailbox: 'Sent', sender: name, sender_address: email, on_day: crm.today, at_time: timeOfPost(crm), read: 1 };
}

/** A text message has no subject; its kind stands where one would. */
export const subjectOf = (kind: MessageKind, typed: string | null): string =>
  typed ??
  (kind === 'Text message' ? kind : refuse('subject', 'Subject is missing. Say in a few words what it is about.'));

/** A field of a template that nobody filled in would go out as it stands. */
export function askAboutUnfilled(subject: string | null, body: string, unfilled: string | null): void {
  const { left } = fillTemplate(`${subject ?? ''}\n${body}`, {});
  if (left.length > 0 && !unfilled)
    refuse(
      'unfilled',
      `${listWords(left.map((field) => `{${field}}`))}: not filled in. Fill in or take out what stands in braces, or say that it goes as it is.`,
    );
}
