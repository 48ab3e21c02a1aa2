/** Owns the shapes of what is said about papers besides their lists. Must never hold a rule. */
import type { NameFault } from '../../record/naming-rule.ts';
import type { Held } from '../rules/held.ts';

export interface PaperCheck {
  faults: NameFault[];
  /** How the name would be right; undefined where it is not known whose paper it is. */
  right: string | undefined;
  /** Where the very same text lies already. */
  same: { id: string; name: string; folder_name: string } | undefined;
  /** It would leave a restricted folder. */
  opens: boolean;
  /** It would go from one person's record to another's: what would stand then. `held`: it may not leave the first. */
  moves: { from: string; to: string; name: string; versions: number; held: Held | undefined } | undefined;
}
export interface PaperGiven {
  name: string;
  kind?: string | undefined;
  /** Whose it is, or will be: a paper that is moved goes to somebody else than it has now. */
  candidate?: string | undefined;
  document?: string | undefined;
  attachment?: string | undefined;
  folder?: string | undefined;
  /** It becomes the next version. */
  isNewer?: boolean | undefined;
}

/** What has run out, or does within so many days. */
export const RUNS_OUT_WITHIN = 90;

export interface RunsOut {
  id: string;
  /** A licence or card runs out; a paper is kept up to then. */
  kind: 'qualification' | 'document';
  candidate: string;
  candidate_name: string;
  what: string;
  on_day: string;
}
