/**
 * Owns the hands that show a solution in the workplace: they go to the screen, open the form with its fields filled, mark them, and have
 * the step done. By the table of screen actions; must never know a scenario, nor act in an attempt.
 */
import { hrefOf, type Route } from '../../../actions/address.ts';
import { type Doing, doingOf } from '../../../actions/doing.ts';
import { emptyOf } from '../../../actions/form-input.ts';
import type { WatchedStep, WatchService } from '../../../desk/watch/watch-service.ts';
import { commands } from '../../../engine/command/registry.ts';
import { formCell } from '../../../engine/record/cell.ts';
import type { Place } from '../../../engine/scenario/places.ts';
import type { ActionPanel } from '../../crm/actions/panel.svelte.ts';
import type { Finder } from '../../crm/candidates/finder.svelte.ts';
import { draftName } from '../../crm/form/form.svelte.ts';
import { dropDraft, layDraft } from '../../crm/form-draft.svelte.ts';
import type { ListFinders } from '../../crm/frame/list-finders.ts';
import type { Router } from '../../crm/router.svelte.ts';
import { momentNow } from '../../session/clock.ts';
import type { Session } from '../../session/session.svelte.ts';
import type { Hands } from './watcher.svelte.ts';

/** What the workplace is moved by. */
export interface Workplace {
  router: Router;
  panel: ActionPanel;
  finder: Finder;
  lists: ListFinders;
}

const has = (workplace: ParentNode, selector: string): HTMLElement | null => workplace.querySelector(selector);

export class WorkplaceHands implements Hands {
  readonly #service: WatchService;
  readonly #session: () => Session;
  readonly #workplace: () => Workplace | undefined;
  readonly #renew: (steps: number) => Promise<void>;
  #doing: Doing | undefined;

  /** `renew`: makes session and workplace anew where so many steps are done. */
  constructor(
    service: WatchService,
    session: () => Session,
    workplace: () => Workplace | undefined,
    renew: (steps: number) => Promise<void>,
  ) {
    this.#service = service;
    this.#session = session;
    this.#workplace = workplace;
    this.#renew = renew;
  }

  async show(): Promise<WatchedStep | undefined> {
    const session = this.#session();
    session.spotlight.clear();
    const step = await this.#service.next();
    const workplace = this.#workplace();
    if (!step || !workplace) return step;
    const { router, panel, finder, lists } = workplace;
    const doing = doingOf(step.command, step.input, step);
    this.#doing = doing;
    panel.close();
    if (!doing) return step;
    const focused = document.activeElement;
    finder.clear();
    lists.clear();
    this.#type(doing);
    go(router, doing.at);
    await session.atRest();
    if (doing.search) finder.take(doing.search);
    if (doing.listed) lists[doing.listed.list].take(doing.listed.search);
    if (doing.filling) panel.open(doing.filling);
    if (step.command === 'open-attachment') this.#press(`[data-evidence="attachment:${step.on?.row.id}:"] button`);
    session.spotlight.show({ at: doing.at as Place, fields: doing.fields });
    await session.atRest();
    // Whoever watches by keyboard stays with the buttons that move it.
    if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
    return step;
  }

  async carryOut(step: WatchedStep): Promise<string | undefined> {
    const session = this.#session();
    const entry = await this.#service.play(momentNow());
    session.spotlight.clear();
    await session.catchUp();
    const workplace = this.#workplace();
    const { typed } = this.#doing ?? {};
    if (typed) dropDraft(session.view.attempt.id, draftName(typed.command, typed.given));
    if (workplace && entry.outcome === 'done') {
      const { panel, router } = workplace;
      if (panel.opened) panel.done(panel.opened, String(step.input['id'] ?? ''));
      if (step.command === 'register-candidate')
        router.go({ screen: 'candidates', id: String(step.input['candidate']) });
    }
    return entry.refusals[0]?.says;
  }

  rewind(steps: number): Promise<void> {
    return this.#renew(steps);
  }

  /** A screen's own form finds what stands in it where a learner's typing would be. */
  #type({ typed }: Doing): void {
    if (!typed) return;
    const { command, given, cells } = typed;
    const shape = commands.get(command)?.shape ?? {};
    const empty = emptyOf(shape, { given });
    const columns = Object.values(shape).flatMap((member) => ('fields' in member ? Object.entries(member.fields) : []));
    const words = columns.flatMap(([name, { column }]) =>
      cells[name] === undefined ? [] : [[name, formCell(column, cells[name] ?? null)] as const],
    );
    layDraft(this.#session().view.attempt.id, draftName(command, given), empty, Object.fromEntries(words));
  }

  #press(selector: string): void {
    const button = has(document, `[data-workplace] ${selector}`);
    // Open already: pressed once more it would close.
    if (button?.textContent?.trim() === 'Read') button.click();
  }
}

const go = (router: Router, route: Route): void => {
  if (hrefOf(route) !== hrefOf(router.now)) router.go(route);
};
