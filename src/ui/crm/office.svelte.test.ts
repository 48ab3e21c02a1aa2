/**
 * Owns proof of what the office tells every screen: the agency, the date, who sits at the desk, how wide it is.
 * Must never ask about a single record.
 */
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { task } from '../../../tests/builders/desk.ts';
import { inEffects } from '../../../tests/builders/effects.svelte.ts';
import { sessionAtWork, turns } from '../../../tests/builders/session.ts';
import { Office } from './office.svelte.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});
async function opened() {
  const { session } = await sessionAtWork();
  const { value: office, close } = inEffects(() => new Office(session));
  closing.push(close);
  return { session, office };
}

describe('the office', () => {
  it('offers empty lists, and takes nobody for me, until the CRM has answered', async () => {
    const { office } = await opened();
    expect(office.overview).toBeUndefined();
    expect(Object.values(office.choices).every((list) => list.length === 0)).toBe(true);
    expect(office.isMe('STAFF-0001')).toBe(false);
  });

  it('knows the date of the sandbox, who sits at the desk and what the forms choose from', async () => {
    const { session, office } = await opened();
    await turns();
    expect(office.overview).toEqual(await session.query('overview', {}));
    expect(office.choices).toEqual(await session.query('choices', {}));
    expect(office.choices.staff.length).toBeGreaterThan(0);
    expect(office.today).toBe('2026-11-02');
    expect(['STAFF-0001', 'STAFF-0002', null].map((staff) => office.isMe(staff))).toEqual([true, false, false]);
  });

  it('counts anew after each step', async () => {
    const { session, office } = await opened();
    await turns();
    const before = office.overview?.openTasks ?? Number.NaN;
    await session.do('add-task', task(1));
    flushSync();
    await turns();
    expect(office.overview?.openTasks).toBe(before + 1);
  });

  it('calls an availability stale by the date of the sandbox, and one that was never verified too', async () => {
    const { office } = await opened();
    expect(['2026-11-01', '2026-08-05', '2026-08-01', null].map((verified) => office.isStale(verified))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('is not narrow before it is measured, and is narrow below 640 px', async () => {
    const { office } = await opened();
    const narrow = [0, 390, 639, 640, 1366].map((width) => {
      office.width = width;
      return office.narrow;
    });
    expect(narrow).toEqual([false, true, true, false, false]);
  });
});
