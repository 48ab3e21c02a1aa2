/**
 * Owns how the desk comes to its attempt: a new one from ?scenario=, a kept one from ?attempt=, or why neither can be had.
 * Never acts inside the attempt; that is the session's.
 */

import type { OpenFault } from '../../desk/api.ts';
import { heard, type RunningDesk, startDesk } from '../../desk/client.ts';
import { momentNow } from '../session/clock.ts';
import { Session } from '../session/session.svelte.ts';
import { AccountEditor } from './account-editor.svelte.ts';
import { openLink } from './home.ts';
import { person } from './person.svelte.ts';

const UNKNOWN: OpenFault = { kind: 'unknown', says: 'The link names no scenario and no attempt.' };
const STORAGE: OpenFault = {
  kind: 'storage',
  says: 'This browser did not let the desk start, or does not let it keep anything. Private windows often forbid it.',
};
const ELSEWHERE: OpenFault = { kind: 'elsewhere', says: 'This attempt was taken over by another tab or window.' };

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
  /** The account of that session; it outlives the screen it is written on. */
  editor = $state.raw<AccountEditor | null>(null);
  fault = $state.raw<OpenFault | null>(null);
  /** How far a long log has been run again; null while there is nothing to tell. */
  progress = $state.raw<{ step: number; of: number } | null>(null);
  // At once: the worker and its SQLite load while the page finds out who is here.
  #running: RunningDesk | undefined = startedEarly();
  #others: BroadcastChannel | undefined;

  async open(takeOver = false): Promise<void> {
    this.fault = null;
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
      const answer = attempt
        ? await service.open(attempt, takeOver, heard(this.#told))
        : await service.begin(String(scenario), momentNow());
      this.progress = null;
      if ('fault' in answer) {
        this.fault = answer.fault;
        // What did not start will not start by being asked again.
        if (answer.fault.kind === 'storage') this.#end();
        return;
      }
      // From now on the address leads back here: loading the page again carries on instead of beginning anew.
      history.replaceState(null, '', openLink(answer.view.attempt.id));
      this.#tell(answer.view.attempt.id, takeOver);
      this.editor = new AccountEditor(localStore, answer.view.attempt.id);
      const session = new Session(service, localStore, answer.view);
      // The account names figures by number: it follows when the learner moves or leaves one out.
      session.recorder.chooser.follower = this.editor;
      this.session = session;
    } catch {
      // A desk that did not start will not have started when it is asked for once more.
      this.fault = STORAGE;
      this.#end();
    }
  }

  readonly #told = (step: number, of: number): void => {
    this.progress = { step, of };
  };

  /** The page goes out of sight and may be kept for the way back: nothing of the attempt may be held in it. */
  leave(): void {
    this.#end();
    this.#others?.close();
    this.session = null;
    this.editor = null;
  }

  #end(): void {
    this.#running?.end();
    this.#running = undefined;
  }

  /** Tells the other tabs when this one took the attempt over; and when another one does, nothing more is written here. */
  #tell(attempt: string, takenOver: boolean): void {
    this.#others?.close();
    this.#others = new BroadcastChannel(`attempt ${attempt}`);
    if (takenOver) this.#others.postMessage('taken over');
    this.#others.onmessage = () => {
      this.fault = ELSEWHERE;
      this.session = null;
      this.editor = null;
    };
  }
}
