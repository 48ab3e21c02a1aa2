/** Owns the words of a reply to a request for erasure: what goes, what stays and why, who is told. A person reads it before it is sent. Pure. */
import type { Leaving } from '../../../engine/crm/queries/leaving-shapes.ts';
import { sayDay } from '../../../engine/kernel/date.ts';
import { listWords } from '../../../engine/kernel/phrases.ts';

type Told = Pick<Leaving, 'stays' | 'recipients'>;
type Rule = { id: string; record: string; source: string | null };

export function replyTo({ stays, recipients }: Told, rules: readonly Rule[]): string {
  const kept = stays.map(({ kind, release, rule }) => {
    const source = rules.find(({ id }) => id === rule)?.source;
    return `- ${kind}: ${release ? `until ${sayDay(release)}` : 'we cannot name a day yet'}${source ? ` (${source})` : ''}`;
  });
  const clients = recipients.map(({ name }) => name);
  return [
    'You asked us to erase what we hold about you.',
    stays.length === 0
      ? 'We erase all of it: your record with your papers, our notes and our messages.'
      : 'We erase what nothing makes us keep. We have to keep the following. It is locked away, and used for nothing else:',
    ...kept,
    '',
    clients.length > 0 ? `We tell ${listWords(clients)}, who have had something about you from us.` : undefined,
    'If you do not agree, you can complain to us, to the Information Commissioner, or go to court.',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
