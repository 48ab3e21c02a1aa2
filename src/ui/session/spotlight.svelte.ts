/**
 * Owns what the training layer points at on the screen: a place, and the fields there. Never draws; ui/dock/Spotlight.svelte does.
 * Must never reach into the workplace: what is marked is marked over it, so that no figure shows it.
 */
import type { Place } from '../../engine/scenario/places.ts';

export interface Spot {
  at: Place;
  /** Columns, by the names of the catalogue. */
  fields: readonly string[];
  /** The goal whose help marks it, if any. */
  goal?: string;
}

export class Spotlight {
  on = $state.raw<Spot | null>(null);

  show(spot: Spot): void {
    this.on = spot;
  }
  clear(): void {
    this.on = null;
  }
}
