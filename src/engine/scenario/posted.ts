/** Owns the rows that a tutor's message becomes. Must never invent a day: a message without one is dated by the scenario's first day. */
import type { Day } from '../kernel/date.ts';
import type { Rows, TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Mail } from './mail.ts';
import { cellFor, columnOf } from './values.ts';

export interface Posted {
  /** Its rows, the message first. */
  rows: Rows;
  /** References by name: of the message, and of what is attached. */
  ids: Record<string, string>;
}

/** `idOf`: the reference of somebody named; `next`: the next reference of a table. */
export function posted(
  mail: Mail,
  today: Day,
  next: (table: TableName) => string,
  idOf: (name: string) => string | undefined,
): Posted {
  const message = next('message');
  const ids: Record<string, string> = mail.id === undefined ? {} : { [mail.id]: message };
  const row: Record<string, Cell> & { id: string } = {
    id: message,
    mailbox: mail.mailbox,
    kind: mail.kind,
    sender: mail.from,
    ...(mail.address === undefined ? {} : { sender_address: mail.address }),
    recipient: mail.to,
    subject: mail.subject,
    body: mail.text,
    on_day: cellFor(columnOf('message', 'on_day'), mail.on, today),
    at_time: mail.at,
    ...(mail.about === undefined ? {} : { candidate: idOf(mail.about.replace(/^\$/, '')) ?? mail.about }),
  };
  const attached = mail.attached.map(({ id: name, name: file, kind, text: body }) => {
    const id = next('attachment');
    if (name !== undefined) ids[name] = id;
    return { id, message, name: file, kind, body };
  });
  return { rows: { message: [row], attachment: attached } as unknown as Rows, ids };
}
