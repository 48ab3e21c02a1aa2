import { describe, expect, it } from 'vitest';
import { REGISTER } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { readCopy } from '../../desk/copy/read-copy.ts';
import { begunAttempt, stepsUpTo } from './begun.ts';
import { type Files, readFiles } from './files.ts';

const files = readFiles(REGISTER) as Files;

describe('an attempt that was begun on the command line', () => {
  it('comes back through the door of the desk, with its steps, as the learner of its code has it', async () => {
    const made = begunAttempt(sqlite, files, 'ABC234', stepsUpTo(files, 'save') ?? 0, Date.UTC(2026, 10, 26, 9));
    const read = await readCopy(made.file, sqlite);
    expect(read).toMatchObject({ ok: true, value: { line: { code: 'ABC234', step: made.done.length } } });
    expect(made.holding).toBeGreaterThan(0);
  });

  it('is done up to a label, a number or the end, and to nothing that the solution has not', () => {
    const { length } = files.solution.steps;
    const label = files.solution.steps.findIndex((step) => step.label === 'save');
    expect(['save', '3', 'end', undefined, '0'].map((to) => stepsUpTo(files, to))).toEqual([
      label + 1,
      3,
      length,
      0,
      0,
    ]);
    expect(['saved', String(length + 1), '-1', ''].map((to) => stepsUpTo(files, to))).toEqual(Array(4).fill(undefined));
  });
});
