/**
 * Owns the public half of a key as a file: signed with the very key, so that whoever made the file has the other half.
 * That says nothing of the name in it; whoever pins it compares the thumbprint with its owner by another way.
 */
import * as z from 'zod/mini';
import type { Moment } from '../../engine/kernel/date.ts';
import { nameSchema } from './envelope.ts';
import type { SigningKey } from './key.ts';
import { signFile } from './sign.ts';

export const keyContentSchema = z.strictObject({ name: nameSchema });
export type KeyContent = z.infer<typeof keyContentSchema>;

export const writeKeyFile = (name: string, at: Moment, key: SigningKey): Promise<string> =>
  signFile({ kind: 'key', answers: null, by: name, at, content: { name } satisfies KeyContent }, key);
