/**
 * Owns what is open beside the Boolean search: its rows, or the lab; about whom the lab is asked; and the search to go back to from one of
 * its parts. It outlives the screen, so that whoever comes back from a record finds it as it was. Must never change what is looked for.
 */
export type Tool = 'rows' | 'lab';

export class SearchTools {
  open = $state<Tool | undefined>();
  /** The candidate about whom is asked why they are in the list, or not. */
  person = $state('');
  /** How often that was asked beside a name in the list: the answer stands elsewhere, and is gone to. */
  asked = $state(0);
  /** The part that is looked for alone, and the search it is a part of. */
  #part = $state<{ query: string; whole: string } | undefined>();

  toggle(tool: Tool): void {
    this.open = this.open === tool ? undefined : tool;
  }

  ask(person: string): void {
    this.person = person;
    this.asked += 1;
  }

  /** Whom it was asked about, and what was looked for before, may be somebody who is gone. */
  forget(): void {
    this.person = '';
    this.#part = undefined;
  }

  runPart(query: string, now: string): void {
    this.#part = { query, whole: this.wholeOf(now) ?? now };
  }

  /** The search that this one was a part of; undefined once something else is looked for. */
  wholeOf(now: string): string | undefined {
    const part = this.#part;
    return part?.query === now && part.whole !== now ? part.whole : undefined;
  }
}
