/**
 * Owns the agency's policies as the screens read them: plain blocks, no HTML, from this site; first their titles.
 * Never holds the texts; those are in content/policies.
 */
import type { Block } from '../kit/blocks.ts';

/** A policy in a list. */
export interface PolicyTitle {
  id: string;
  title: string;
  /** One sentence: what it is about. */
  summary: string;
}

export interface PolicySection {
  title: string;
  blocks: Block[];
}

export interface Policy extends PolicyTitle {
  /** What stands before the first heading has an empty title. */
  sections: PolicySection[];
}

/** Where a section stands in its policy's page: "section-5" for “5. Health and adjustments”; undefined where it has no number. */
export function sectionId(title: string): string | undefined {
  const number = /^(\d+)\./.exec(title)?.[1];
  return number === undefined ? undefined : `section-${number}`;
}

/** Asked for once; after a failure it may be asked for again. */
function once<T>(address: string): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`The policies could not be loaded (${answer.status}).`);
      return answer.json() as Promise<T>;
    });
    asked.catch(() => {
      asked = undefined;
    });
    return asked;
  };
}

/** What a list of policies says of each, in the order of the list; their texts weigh ten times as much. */
export const policyTitles = once<PolicyTitle[]>('/policies/titles.json');

/** Every policy with its text, in the order of the list. */
export const policies = once<Policy[]>('/policies.json');
