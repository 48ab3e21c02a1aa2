/**
 * Owns how the desk comes to its attempt: a new one from ?scenario= and &mode=, a kept one from ?attempt=, or why neither can be had.
 * Never acts inside the attempt; that is the session's.
 */

import type { AttemptService, DeskView, OpenFault } from '../../desk/api.ts';
import { heard, type RunningDesk, startDesk } from '../../desk/client.ts';
import type { Mode } from '../../engine/log/modes.ts';
import { momentNow } from '../session/clock.ts';
import { Session } from '../session/session.svelte.ts';
import type { AccountEditor } from './account-editor.svelte.ts';
import { openLink, startLink } from './home.ts';
import { isWay, type Way } from './mode-says.ts';
import { person } from './person.svelte.ts';

const UNKNOWN: OpenFault = { kind: 'unknown', says: 'The link names no scenario and no attempt.' };
const STORAGE: OpenFault = {
  kind: 'storage',
  says: 'This browser did not let the desk start, or does not let it keep anything. Private windows often forbid it.',
};

/** Before that an opening is over before anybody could read how far it is. */
const PATIENT_MS = 700;

/** A browser in which no worker starts is told so when something is to be opened. */
function startedEarly(): RunningDesk | undefined {
  try {
    return startDesk();
  } catch {
    return undefined;
  }
}

export class Opening {
  session = $state.raw<Session | null>(null);
  fault = $state.raw<OpenFault | null>(null);
  /** A scenario whose way is still to be chosen, or that is watched: no attempt is begun. */
  asked = $state.raw<{ scenario: string; watching: boolean } | null>(null);
  /** How far a long log has been run again; null while there is nothing to tell. */
  progress = $state.raw<{ step: number; of: number } | null>(null);
  #account: Promise<AccountEditor> | undefined;
  #editor: AccountEditor | undefined;
  #began = 0;
  // At once: the worker and its SQLite load while the page finds out who is here.
  #running: RunningDesk | undefined = startedEarly();
  #others: BroadcastChannel | undefined;

  async open(takeOver = false): Promise<void> {
    this.fault = null;
    this.asked = null;
    this.#forget();
    this.#began = performance.now();
    try {
      this.#running ??= startDesk();
      const { service } = this.#running;
      const { localStore } = person;
      const asked = new URLSearchParams(location.search);
      const [attempt, scenario] = [asked.get('attempt'), asked.get('scenario')];
      if (!attempt && !scenario) {
        this.fault = UNKNOWN;
        return;
      }
      const way = asked.get('mode');
      if (!attempt && scenario && (!isWay(way) || way === 'watch')) {
        this.asked = { scenario, watching: way === 'watch' };
        return;
      }
      const answer = attempt
        ? await this.#goOn(service, attempt, takeOver)
        : { ...(await service.begin(String(scenario), momentNow(), way as Mode)), looking: false };
      this.progress = null;
      if ('fault' in answer) {
        this.fault = answer.fault;
        // What did not start will not start by being asked again.
        if (answer.fault.kind === 'storage') this.#end();
        return;
      }
      const { view, looking } = answer;
      // From now on the address leads back here: loading the page again carries on instead of beginning anew. The place in it stays.
      history.replaceState(null, '', openLink(view.attempt.id) + location.hash);
      this.#tell(view.attempt.id, takeOver);
      const session = new Session(service, localStore, view, looking);
      // The account names figures by number: it follows when the learner moves or leaves one out.
      session.recorder.chooser.follower = {
        load: async () => (await this.account()).load(),
        rewrite: (change) => this.#editor?.rewrite(change),
      };
      this.session = session;
    } catch {
      // A desk that did not start will not have started when it is asked for once more.
      this.fault = STORAGE;
      this.#end();
    }
  }

  /** The account of the session; it outlives the screen it is written on. Its code comes when it is wanted. @throws when that cannot be had */
  account(): Promise<AccountEditor> {
    this.#account ??= this.#bringAccount();
    this.#account.catch(() => {
      this.#account = undefined;
    });
    return this.#account;
  }

  async #bringAccount(): Promise<AccountEditor> {
    const { session } = this;
    const { AccountEditor } = await import('./account-editor.svelte.ts');
    if (!session || session !== this.session) throw new Error('No attempt is open, so there is no account.');
    this.#editor = new AccountEditor(session.localStore, session.view.attempt.id);
    return this.#editor;
  }

  #forget(): void {
    this.session = null;
    this.#account = undefined;
    this.#editor = undefined;
  }

  /** The way is chosen: the address says so, and the desk opens. */
  choose(scenario: string, way: Way): Promise<void> {
    history.replaceState(null, '', startLink(scenario, way));
    return this.open();
  }

  /** What another tab has can be looked at all the same, once its work has begun. */
  async #goOn(
    service: AttemptService,
    attempt: string,
    takeOver: boolean,
  ): Promise<{ view: DeskView; looking: boolean } | { fault: OpenFault }> {
    const told = heard(this.#told);
    const answer = await service.open(attempt, takeOver, told);
    if ('view' in answer) return { ...answer, looking: false };
    if (answer.fault.kind !== 'elsewhere') return answer;
    const looked = await service.look(attempt, told);
    return 'view' in looked && looked.view.phase !== 'briefed' ? { ...looked, looking: true } : answer;
  }

  /** Where one only looks, on coming back to this tab. */
  catchUp(): void {
    // What cannot be read now stays as it was shown; loading the page again says why.
    if (this.session?.looking) this.session.catchUp().catch(() => undefined);
  }

  readonly #told = (step: number, of: number): void => {
    if (performance.now() - this.#began > PATIENT_MS) this.progress = { step, of };
  };

  /** The page goes out of sight and may be kept for the way back: nothing of the attempt may be held in it. */
  leave(): void {
    this.#end();
    this.#others?.close();
    this.#forget();
  }

  #end(): void {
    this.#running?.end();
    this.#running = undefined;
  }

  /** Tells the other tabs when this one took the attempt over; and when another one does, this one only looks from then on. */
  #tell(attempt: string, takenOver: boolean): void {
    this.#others?.close();
    this.#others = new BroadcastChannel(`attempt ${attempt}`);
    if (takenOver) this.#others.postMessage('taken over');
    this.#others.onmessage = () => {
      this.#forget();
      void this.open();
    };
  }
}
