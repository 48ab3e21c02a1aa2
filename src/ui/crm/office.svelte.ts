/**
 * Owns what does not change from screen to screen: the date, who sits at the desk, the agency's lists, how wide the workplace is.
 * Must never be asked about a single record.
 */

import type { Choices, Overview } from '../../engine/crm/queries/shapes.ts';
import { isStale } from '../../engine/crm/rules/availability.ts';
import type { Session } from '../session/session.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** Below this the rail is a bar at the foot, CSS px; the same number stands in the screens' container queries. */
const NARROW = 640;
/** Below this the frame has no room for many words. */
const TERSE = 860;
/** Of a screen: below this a table has no room for its columns, and becomes cards. */
const CARDS = 672;

const NO_CHOICES: Choices = { skills: [], staff: [], folders: [], rules: [], tags: [], attachments: [], vacancies: [] };

export class Office {
  /** Of the workplace, CSS px; 0 before it is measured. */
  width = $state(0);
  /** Of what is left for the screen itself, beside the rail, a form and a source. */
  room = $state(0);
  readonly #overview: LiveQuery<Overview>;
  readonly #choices: LiveQuery<Choices>;
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    this.#overview = new LiveQuery(() => session.query('overview', {}));
    this.#choices = new LiveQuery(() => session.query('choices', {}));
  }

  get narrow(): boolean {
    return this.width > 0 && this.width < NARROW;
  }
  /** A screen of two panes has room for one. */
  get tight(): boolean {
    return this.room > 0 && this.room < NARROW;
  }
  /** There is no room for many words in the frame. */
  get terse(): boolean {
    return this.width > 0 && this.width < TERSE;
  }
  get showsCards(): boolean {
    return this.room > 0 && this.room < CARDS;
  }
  get overview(): Overview | undefined {
    return this.#overview.result;
  }
  get choices(): Choices {
    return this.#choices.result ?? NO_CHOICES;
  }
  /** The sandbox's date. */
  get today(): string {
    return this.#session.view.day;
  }
  isMe(staff: string | null): boolean {
    return staff !== null && staff === this.overview?.me;
  }
  isStale(verified: string | null): boolean {
    return isStale(verified, this.today);
  }
}
