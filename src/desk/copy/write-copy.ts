/**
 * Owns the making of a copy of an attempt from what is kept on this device. The same attempt gives the same bytes.
 * Must never leave out a step, or change one.
 */
import { zipSync } from 'fflate';
import { digestBytes } from '../../engine/kernel/digest.ts';
import { canonical } from '../../engine/kernel/json.ts';
import type { FigureRecord } from '../api.ts';
import { EMPTY_ACCOUNT } from '../local-store.ts';
import { ofAttempt, type Store } from '../store.ts';
import { within } from '../within.ts';
import { COPY_FORMAT, type CopyData, DATA, KIND, pictureOf } from './copy-shape.ts';

export interface MadeCopy {
  file: Uint8Array<ArrayBuffer>;
  name: string;
  /** Figures whose picture was still to be drawn, and is not in the file. */
  undrawn: number;
}

/** A ZIP wants a time for each member; another one each time would make another file of the same attempt. */
const NO_TIME = new Date(1980, 0, 1);

/** undefined when the attempt is not on this device. */
export async function writeCopy(store: Store, id: string): Promise<MadeCopy | undefined> {
  const [line, kept, rows, account, figures, learner] = await within(
    Promise.all([
      store.get('attempt', id),
      store.get('scenario', id),
      store.getAll('entry', ofAttempt(id)),
      store.get('account', id),
      store.getAll('figure', ofAttempt(id)),
      store.get('learner', 'me'),
    ]),
  );
  if (!line || !kept) return undefined;
  const data: CopyData = {
    kind: KIND,
    format: COPY_FORMAT,
    attempt: { id, startedAt: line.startedAt, mode: line.mode, code: line.code },
    learner: learner ?? null,
    scenario: { text: kept.text, hash: kept.hash, engine: kept.engine },
    log: rows.map(({ entry }) => entry),
    account: account ?? EMPTY_ACCOUNT,
    figures: await Promise.all(figures.map(figureOf)),
  };
  const pictures = figures.flatMap(({ step, png }) => (png ? [[pictureOf(step), png] as const] : []));
  return {
    file: copyFile(data, Object.fromEntries(pictures)),
    name: `${line.scenario}_step-${rows.length}_${line.lastAt.slice(0, 10)}.attempt.zip`,
    undrawn: figures.filter(({ png, frozen }) => !png && frozen !== null).length,
  };
}

/** The file that holds this; pictures by their names in it. */
export function copyFile(
  data: CopyData,
  pictures: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {},
): Uint8Array<ArrayBuffer> {
  const members = { [DATA]: new TextEncoder().encode(canonical(data)), ...pictures };
  return Uint8Array.from(zipSync(members, { level: 0, mtime: NO_TIME }));
}

async function figureOf(record: FigureRecord): Promise<CopyData['figures'][number]> {
  const { attempt: _, frozen: __, digest: ___, png, width, height, callouts, ...rest } = record;
  return {
    ...rest,
    callouts: callouts.map(({ number, key, says, frame }) => ({ number, key, says, ...(frame && { frame }) })),
    ...(png && { picture: { width, height, sha256: await digestBytes(png) } }),
  };
}
