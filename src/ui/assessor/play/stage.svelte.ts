/**
 * Owns the workplace in which a watched attempt is shown: it brings it to a step, at the place where that step was done, and lets somebody try
 * something in a copy. Must never act in the attempt; its worker refuses to.
 */
import { hrefOf, type Route } from '../../../actions/address.ts';
import { doingOf } from '../../../actions/doing.ts';
import type { Moment, Played, PlayService } from '../../../assess/play/play-api.ts';
import type { DeskView } from '../../../desk/api.ts';
import { emptyShelf } from '../../../desk/watch/empty-shelf.ts';
import { isCommandName } from '../../../engine/command/registry.ts';
import type { ActionPanel } from '../../crm/actions/panel.svelte.ts';
import type { Finder } from '../../crm/candidates/finder.svelte.ts';
import type { ListFinders } from '../../crm/frame/list-finders.ts';
import type { Router } from '../../crm/router.svelte.ts';
import { forgetAttempt } from '../../kit/tab-storage.ts';
import { Session } from '../../session/session.svelte.ts';

const ONLY_WATCHED = 'This is the learner’s finished work: nothing can be done in it.';

/** Looked at by somebody who stays with the player: the focus is not taken, and nothing that acts is shown. */
class WatchedSession extends Session {
  override get hidesActions(): boolean {
    return true;
  }
}

/** What the workplace is moved by. */
export interface Parts {
  router: Router;
  panel: ActionPanel;
  finder: Finder;
  lists: ListFinders;
}

export class Stage {
  /** Another one when a copy is opened or left. */
  session = $state.raw() as Session;
  parts: Parts | undefined;
  /** A copy is open in which something is tried; where it was made. */
  branchedAt = $state<number | null>(null);
  readonly played: Played;
  readonly #service: PlayService;

  constructor(service: PlayService, played: Played) {
    this.#service = service;
    this.played = played;
    this.session = this.#watching(played.view);
  }

  readonly show = async (step: number): Promise<Moment> => {
    const moment = await this.#service.moveTo(step);
    await this.session.standAt(moment.view, this.played.log.slice(0, step));
    this.#goThere(moment);
    return moment;
  };

  /** Where the step on the screen was done, for whoever has looked elsewhere since. */
  goBack(moment: Moment): void {
    this.#goThere(moment);
  }

  async branch(step: number): Promise<void> {
    const view = await this.#service.branch();
    this.branchedAt = step;
    this.session = new Session(this.#service, emptyShelf, view);
  }

  async leaveBranch(): Promise<void> {
    await this.#service.leaveBranch();
    forgetAttempt(this.session.view.attempt.id);
    this.branchedAt = null;
    this.session = this.#watching(this.played.view);
  }

  /** Nothing of it stays in the tab. */
  close(): void {
    forgetAttempt(this.session.view.attempt.id);
    forgetAttempt(this.played.view.attempt.id);
  }

  #watching(view: DeskView): Session {
    return new WatchedSession(this.#service, emptyShelf, view, ONLY_WATCHED);
  }

  #goThere({ step, at }: Moment): void {
    if (!this.parts) return;
    const { router, panel, finder, lists } = this.parts;
    const entry = at && this.played.log[at.step - 1];
    panel.close();
    finder.clear();
    lists.clear();
    if (!entry || !isCommandName(entry.command.name)) {
      go(router, { screen: 'inbox' });
      return;
    }
    const { name, input } = entry.command;
    const doing = doingOf(name, input, at);
    const registered = name === 'register-candidate' && entry.outcome === 'done';
    go(
      router,
      registered ? { screen: 'candidates', id: String(input['candidate']) } : (doing?.at ?? { screen: 'inbox' }),
    );
    if (doing?.search) finder.take(doing.search);
    if (doing?.listed) lists[doing.listed.list].take(doing.listed.search);
    // What was typed and not taken stands in the form still.
    if (doing?.filling && at.step === step && entry.outcome === 'refused') panel.open(doing.filling);
  }
}

/** In place of the route before: Back leads out of what is watched, not through its steps. */
const go = (router: Router, route: Route): void => {
  if (hrefOf(route) !== hrefOf(router.now)) router.refine(route);
};
