/**
 * Owns proof that a form beside the screen knows what it was opened on, and that what came of it is shown where it was opened.
 * Must never need a page.
 */
import { describe, expect, it } from 'vitest';
import { screenActions } from '../../../actions/screen-actions.ts';
import type { Route } from '../router.svelte.ts';
import { fillingOf } from './filling.ts';
import { ActionPanel } from './panel.svelte.ts';

/** Where the learner is, and how they came there. */
class Way {
  now: Route;
  steps: string[] = [];
  constructor(now: Route) {
    this.now = now;
  }
  go(route: Route): void {
    this.now = route;
    this.steps.push('go');
  }
  refine(route: Route): void {
    this.now = route;
    this.steps.push('refine');
  }
}
const record: Route = { screen: 'candidates', id: 'CAND-0001', tab: 'profile' };
const candidate = { table: 'candidate' as const, row: { id: 'CAND-0001', first_name: 'Amira', last_name: 'Khan' } };

describe('a form beside the screen', () => {
  it('is given the row it was opened on, and says what that is called', () => {
    const panel = new ActionPanel(new Way(record));
    panel.open(fillingOf(screenActions['add-job'], candidate));
    expect(panel.opened).toMatchObject({ given: { candidate: 'CAND-0001' }, before: undefined, what: 'Amira Khan' });
    const row = { id: 'JOB-0001', candidate: 'CAND-0001', job_title: 'Driver' };
    panel.open(fillingOf(screenActions['change-job'], { table: 'work_history', row }));
    expect(panel.opened).toMatchObject({ given: { id: 'JOB-0001' }, before: row, what: 'the job Driver' });
  });

  it('that is done shows the part of the record where it can be seen', () => {
    const way = new Way(record);
    const panel = new ActionPanel(way);
    panel.open(fillingOf(screenActions['add-task'], candidate));
    if (panel.opened) panel.done(panel.opened);
    expect([panel.opened, way.now, way.steps]).toEqual([null, { ...record, tab: 'tasks' }, ['refine']]);
  });

  it('that is done after a look at another screen goes back to where it was opened', () => {
    const way = new Way(record);
    const panel = new ActionPanel(way);
    panel.open(fillingOf(screenActions['add-job'], candidate));
    way.now = { screen: 'inbox', id: 'MSG-0001' };
    if (panel.opened) panel.done(panel.opened);
    expect([way.now, way.steps]).toEqual([record, ['go']]);
  });

  it('of which nothing is kept is put away, or gives place to another, only once that is said', () => {
    const panel = new ActionPanel(new Way(record));
    panel.open(fillingOf(screenActions['erase-candidate'], candidate));
    const erasing = panel.opened;
    panel.loses = () => true;
    panel.putAway();
    expect([panel.opened, panel.waiting]).toEqual([erasing, { next: null }]);
    panel.stay();
    panel.open(fillingOf(screenActions['add-task'], candidate));
    expect(panel.opened).toBe(erasing);
    panel.discard();
    expect([panel.opened?.action.command, panel.waiting]).toEqual(['add-task', null]);
    panel.putAway();
    expect(panel.opened).toBeNull();
  });

  it('that is done does not put away another one that was opened meanwhile', () => {
    const way = new Way(record);
    const panel = new ActionPanel(way);
    panel.open(fillingOf(screenActions['add-task'], candidate));
    const first = panel.opened;
    panel.open(fillingOf(screenActions['add-job'], candidate));
    if (first) panel.done(first);
    expect([panel.opened?.action.command, way.steps]).toEqual(['add-job', []]);
  });

  it('that makes a record with a page of its own goes there', () => {
    const way = new Way({ screen: 'inbox', id: 'MSG-0001' });
    const panel = new ActionPanel(way);
    panel.open(fillingOf(screenActions['add-vacancy']));
    if (panel.opened) panel.done(panel.opened, 'VAC-0021');
    expect([panel.opened, way.now]).toEqual([null, { screen: 'vacancies', id: 'VAC-0021' }]);
  });

  it('that is done from a list stays there', () => {
    const way = new Way({ screen: 'archive', tab: 'bin' });
    const panel = new ActionPanel(way);
    panel.open(fillingOf(screenActions['restore-candidate'], candidate));
    if (panel.opened) panel.done(panel.opened);
    expect([way.now, way.steps]).toEqual([{ screen: 'archive', tab: 'bin' }, []]);
  });
});
