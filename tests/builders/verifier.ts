/** Owns running the assessor's command as a person does, from the folder that their files lie in. Must never let a stack trace or a warning pass. */
import { expect } from 'vitest';
import { assessorsCommand } from './assessors-command.ts';

export const verifier =
  (folder: string) =>
  (...args: string[]): { status: number | null; stdout: string } => {
    const { status, stdout, stderr } = assessorsCommand(folder, args);
    expect(`${stdout}\n${stderr}`).not.toMatch(/^\s+at /m);
    expect(stderr).toBe('');
    return { status, stdout };
  };
