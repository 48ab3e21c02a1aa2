import { describe, expect, it } from 'vitest';
import type { AttemptSummary } from '../../desk/api.ts';
import { bestByMode, greeting, packed, standings, unfinished } from './home.ts';

const attempt = (id: string, given: Partial<AttemptSummary>): AttemptSummary => ({
  id,
  scenario: 'register-a-new-candidate',
  scenarioTitle: 'Register a new candidate',
  startedAt: '2026-11-23T10:00:00.000+00:00',
  lastAt: '2026-11-23T10:30:00.000+00:00',
  phase: 'working',
  step: 4,
  mode: 'practice',
  help: 0,
  code: '',
  shown: [],
  towards: [],
  figures: 0,
  ...given,
});

describe('the greeting', () => {
  const laterBy = (minutes: number) => Date.parse('2026-11-23T10:30:00.000+00:00') + minutes * 60_000;
  it('is glad to see somebody back who was away for hours, and not one who was here a minute ago', () => {
    const attempts = [attempt('a', {}), attempt('b', { lastAt: '2026-11-20T10:00:00.000+00:00' })];
    expect([1, 60, 8 * 60, 5 * 24 * 60].map((minutes) => greeting(attempts, laterBy(minutes)))).toEqual([
      '',
      '',
      'Good to see you back.',
      'Good to see you back.',
    ]);
  });
  it('says nothing of a time that has not come yet: a clock was set back', () => {
    expect(greeting([attempt('a', {})], laterBy(-60))).toBe('');
  });
  it('asks where to begin when nothing was begun', () => {
    expect(greeting([], laterBy(0))).toBe('Choose where to begin.');
  });
});

describe('standings', () => {
  it('calls a criterion shown only when a pack holds it', () => {
    const of = standings([
      attempt('a', { phase: 'packed', shown: ['2.1'], towards: ['2.4'] }),
      attempt('b', { phase: 'accounting', shown: ['3.4'] }),
    ]);
    expect(of('2.1')).toBe('shown');
    expect(of('2.4')).toBe('working towards');
    expect(of('3.4')).toBe('working towards');
    expect(of('1.1')).toBe('not yet');
  });

  it('keeps what one pack shows when a later attempt does not', () => {
    const of = standings([
      attempt('a', { phase: 'packed', shown: ['2.1'] }),
      attempt('b', { phase: 'packed', towards: ['2.1'] }),
    ]);
    expect(of('2.1')).toBe('shown');
  });
});

describe('attempts', () => {
  const early = attempt('early', { lastAt: '2026-11-23T10:30:00.000+00:00' });
  // Later, though its clock face says earlier: the offsets differ.
  const late = attempt('late', { lastAt: '2026-11-23T10:10:00.000-01:00' });
  const done = attempt('done', { phase: 'packed', lastAt: '2026-11-24T09:00:00.000+00:00' });

  it('carries on with the unfinished attempt worked on last', () => {
    expect(unfinished([early, late, done])?.id).toBe('late');
    expect(unfinished([done])).toBeUndefined();
    expect(unfinished([early], 'another-scenario')).toBeUndefined();
  });

  it('lists packed attempts, the last first', () => {
    const older = attempt('older', { phase: 'packed' });
    expect(packed([older, early, done]).map((one) => one.id)).toEqual(['done', 'older']);
  });
});

describe('the best attempt', () => {
  const best = (...attempts: AttemptSummary[]) =>
    bestByMode(attempts, 'register-a-new-candidate').map(({ id, mode }) => `${mode}: ${id}`);

  it('is told for each mode that was tried, in the order of the modes', () => {
    expect(best(attempt('a', { mode: 'assessed' }), attempt('b', {}), attempt('c', { scenario: 'another' }))).toEqual([
      'practice: b',
      'assessed: a',
    ]);
  });

  it('is the packed one before one that shows more and is not packed, then the one that shows most', () => {
    const open = attempt('open', { shown: ['1', '2', '3'] });
    const packedOnce = attempt('packed', { phase: 'packed', shown: ['1'] });
    const better = attempt('better', { phase: 'packed', shown: ['1', '2'] });
    expect(best(open, packedOnce)).toEqual(['practice: packed']);
    expect(best(packedOnce, better, open)).toEqual(['practice: better']);
  });

  it('is the latest of those that came to as much, and none that was never begun', () => {
    const old = attempt('old', { phase: 'packed', shown: ['1'], lastAt: '2026-11-20T10:00:00.000+00:00' });
    const fresh = attempt('fresh', { phase: 'packed', shown: ['1'] });
    expect(best(old, fresh)).toEqual(['practice: fresh']);
    expect(best(attempt('brief', { phase: 'briefed' }))).toEqual([]);
  });
});
