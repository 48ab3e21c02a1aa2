/** Owns reading the public halves that a call names: what they sign is then known by their names. Never throws. */
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import type { Pin } from '../../evidence/chain/pins.ts';
import { fileArrived } from '../../evidence/verdict/files/arrived.ts';
import { read } from './files.ts';

export async function centreKeys(paths: readonly string[]): Promise<Result<Pin[], string>> {
  const pins: Pin[] = [];
  for (const path of paths) {
    const bytes = read(path);
    if (!bytes) return fail(`There is no file “${path}”, or it may not be read.`);
    const { read: file } = await fileArrived(path, bytes);
    if (!file.ok) return fail(`The key in “${path}” cannot be used: ${file.error.says}`);
    const { envelope, key, public: half } = file.value;
    if (envelope.kind !== 'key')
      return fail(`“${path}” is a signed file, and not the public half of a key. Ask its owner for that.`);
    pins.push({ key, public: half, name: envelope.by });
  }
  return ok(pins);
}
