/** Owns laying a list that came with a message into the import screen, as if its file had been chosen there. */
import { contentOf } from '../../../../engine/import/read-file.ts';
import { layDraft } from '../../form-draft.svelte.ts';
import { IMPORT_FORM, NO_IMPORT } from './import-draft.svelte.ts';

/** Why it cannot be imported; undefined when it was laid there. */
export function layFile(attempt: string, name: string, text: string): string | undefined {
  const read = contentOf(new TextEncoder().encode(text));
  if (!read.ok) return read.error[0]?.says ?? 'This file cannot be read.';
  layDraft(attempt, IMPORT_FORM, { ...NO_IMPORT }, { name, content: read.value.content });
  return undefined;
}
