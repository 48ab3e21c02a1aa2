/** Owns how a command is refused: thrown where it is found out, with the sentences that the learner reads. */
import type { Refusal } from '../log/entry.ts';
import type { TableName } from '../record/catalogue.ts';

/** Thrown by handlers, caught by the step: nothing of the command is kept but the log entry. */
export class Refused extends Error {
  readonly refusals: Refusal[];
  /** Somebody asked to see what their role may not: that itself belongs in the access log. */
  readonly denied: Denied | undefined;
  constructor(refusals: Refusal[], denied?: Denied) {
    super(refusals.map((refusal) => refusal.says).join(' '));
    this.name = 'Refused';
    this.refusals = refusals;
    this.denied = denied;
  }
}
interface Denied {
  table: TableName;
  id: string;
  candidate: string | null;
}
export function refuse(field: string, says: string): never {
  throw new Refused([{ field, says }]);
}
