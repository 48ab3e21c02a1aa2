/** Owns the seam between a watched attempt (in its worker) and the screens. Only types stand here. */
import type { AttemptService, DeskView, OnOpening } from '../../desk/api.ts';
import type { KnownRows } from '../../desk/watch/known-rows.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { Mark } from '../../engine/run/figure-spec.ts';
import type { Content, Figure } from '../../evidence/bundle/schema.ts';
import type { Landmark, Named } from './landmarks.ts';

/** What stands still while an attempt is watched. */
export interface Played extends Named {
  learner: Content['learner']['name'];
  scenario: string;
  log: readonly Entry[];
  figures: readonly Figure[];
  landmarks: readonly Landmark[];
  view: DeskView;
}

/** Where it stands after a step. */
export interface Moment {
  step: number;
  view: DeskView;
  /** What the step changed, or why it was refused; names as they were right after it. */
  marks: readonly Mark[];
  /** The step that was done last at a place of the workplace, with the rows it is about; null before the first. */
  at: ({ step: number } & KnownRows) | null;
}

export interface PlayService extends AttemptService {
  /** `copy`: the pack as the check wrote it anew. Runs its log once; `told`: how far that has come. */
  play(copy: Uint8Array, told?: OnOpening): Promise<Played | { fault: string }>;
  /** 0: before the first step. */
  moveTo(step: number): Promise<Moment>;
  /** A figure's picture, a PNG file; undefined where the pack has none. */
  picture(figure: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** From here on everything is asked of a copy, in which anything may be done. */
  branch(): Promise<DeskView>;
  /** The copy is gone, and with it all that was tried. */
  leaveBranch(): Promise<void>;
}
