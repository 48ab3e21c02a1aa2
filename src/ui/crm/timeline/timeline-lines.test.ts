/** Owns proof of how a history is laid out and where its lines lead. Must never need a page. */
import { expect, it } from 'vitest';
import type { TimelineLine } from '../../../engine/crm/queries/shapes.ts';
import { daysOf, isLong, routeOf } from './timeline-lines.ts';

const line = (over: Partial<TimelineLine>): TimelineLine => ({
  ...{
    kind: 'Messages',
    record: 'message',
    id: 'MSG-0001',
    on_day: '2026-11-02',
    at_time: null,
    step: 0,
    what: 'E-mail',
  },
  ...{ title: null, detail: null, who: null, candidate: null, candidate_name: null, vacancy: null, is_sent: 0 },
  ...over,
});

it('a day has one heading, and no line changes its place', () => {
  const days = ['2026-11-03', '2026-11-02', '2026-11-02', '2026-10-30'];
  const lines = days.map((on_day, at) => line({ on_day, id: String(at) }));
  expect(daysOf(lines).map(({ day, lines: of }) => [day, of.map(({ id }) => id)])).toEqual([
    ['2026-11-03', ['0']],
    ['2026-11-02', ['1', '2']],
    ['2026-10-30', ['3']],
  ]);
});

it.each([
  ['a message to the inbox', line({}), { screen: 'inbox', id: 'MSG-0001' }],
  ['one that was sent to Sent', line({ is_sent: 1 }), { screen: 'inbox', id: 'MSG-0001', tab: 'sent' }],
  [
    'a stage to its vacancy',
    line({ kind: 'Stages', record: 'submission', vacancy: 'VAC-0001' }),
    { screen: 'vacancies', id: 'VAC-0001' },
  ],
  ['a note nowhere', line({ kind: 'Calls and notes', record: 'activity', vacancy: 'VAC-0001' }), undefined],
])('%s', (_, from, to) => expect(routeOf(from)).toEqual(to));

it('what has several lines, or many words, is cut', () => {
  expect(['short', 'a\nb', 'x'.repeat(161)].map(isLong)).toEqual([false, true, true]);
});
