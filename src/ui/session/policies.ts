/**
 * Owns the agency's policies as the screens read them: plain blocks, no HTML, from /policies.json on this site.
 * Never holds the texts; those are in content/policies.
 */
import type { Block } from '../kit/blocks.ts';

export interface PolicySection {
  title: string;
  blocks: Block[];
}

export interface Policy {
  id: string;
  title: string;
  /** One sentence: what it is about. */
  summary: string;
  /** What stands before the first heading has an empty title. */
  sections: PolicySection[];
}

let asked: Promise<Policy[]> | undefined;

/** Every policy, in the order of the list. Asked for once; after a failure it may be asked for again. */
export function policies(): Promise<Policy[]> {
  asked ??= fetch('/policies.json').then((answer) => {
    if (!answer.ok) throw new Error(`The policies could not be loaded (${answer.status}).`);
    return answer.json() as Promise<Policy[]>;
  });
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}
