/**
 * Owns who may open what: restricted folders, and health and adjustments, by the role of whoever sits at the desk.
 * Handlers refuse by it, queries hold back by it.
 */
import type { World } from '../world.ts';
import { existing } from './text.ts';

/** Health, adjustments and restricted papers are for the roles that may see them. */
export const maySeeRestricted = (world: World): boolean =>
  existing(world, 'role', existing(world, 'staff', world.me).role).sees_restricted === 1;

export const mayOpen = (world: World, folder: string): boolean =>
  !existing(world, 'folder', folder).restricted || maySeeRestricted(world);
