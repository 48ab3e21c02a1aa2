/**
 * Owns the steps that a long attempt is made of, as a learner takes them: looking, changing, adding, in turn, on one record after another.
 * The same number gives the same commands.
 */
import { reference } from '../../../engine/kernel/ids.ts';
import type { Json } from '../../../engine/kernel/json.ts';
import type { Command } from '../../../engine/log/entry.ts';

type Made = [name: string, input: Record<string, Json>];

/** Records of the agency that are in daily use are many; these steps are meant for any of them. */
const KINDS: ((number: number, candidate: string) => Made)[] = [
  (_, candidate) => ['open-candidate', { candidate }],
  (number, candidate) => [
    'update-candidate',
    { candidate, changes: { pay_expected: `£${10 + (number % 20)}.50 an hour` } },
  ],
  (number, candidate) => [
    'add-job',
    {
      id: reference('JOB', 900_000 + number),
      candidate,
      employer: 'Wharfe Dental Care',
      job_title: 'Receptionist',
      started: '2026-03',
      ended: null,
      duties: 'The phones and the diary.',
    },
  ],
  (number, candidate) => [
    'add-activity',
    {
      id: reference('ACT', 900_000 + number),
      candidate,
      kind: 'Phone call',
      happened_on: '2026-11-02',
      subject: 'Rang back',
      body: 'Is looking for reception work and can start next week.',
    },
  ],
  (number, candidate) => [
    'add-task',
    {
      id: reference('TASK', 900_000 + number),
      candidate,
      title: 'Ask about the gap',
      detail: null,
      due_on: '2026-11-09',
      owner: 'STAFF-0001',
    },
  ],
  (number, candidate) => [
    'update-candidate',
    { candidate, changes: { summary: `Front desk and phones. Spoken to ${number} times.` } },
  ],
];

const at = (number: number): string =>
  new Date(Date.UTC(2026, 10, 23, 9) + number * 20_000).toISOString().replace('Z', '+00:00');

/** Step 1 goes to the desk; then one kind after another. `candidates`: on whom they are done. */
export function commandsFor(steps: number, candidates: readonly string[]): Command[] {
  return Array.from({ length: steps }, (_, number) => {
    const kind = KINDS[number % KINDS.length];
    const candidate = candidates[number % candidates.length];
    if (number === 0 || !kind || !candidate) return { name: 'start-work', input: {}, at: at(0) };
    const [name, input] = kind(number, candidate);
    return { name, input, at: at(number) };
  });
}
