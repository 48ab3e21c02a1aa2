/** Owns what a handler is: the work of one command inside one transaction. It changes the world, or refuses. */
import type { CheckedInputOf, CommandName } from '../../command/registry.ts';
import type { World } from '../world.ts';

/** The input is cleaned, and each field checked for its kind, before a handler sees it (command/door.ts). */
export type Handler<N extends CommandName> = (world: World, input: CheckedInputOf<N>) => void;
