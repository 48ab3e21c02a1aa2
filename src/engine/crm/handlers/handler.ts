/** Owns what a handler is: the work of one command inside one transaction. It changes the world, or refuses. */
import type { CommandName, InputOf } from '../../command/registry.ts';
import type { World } from '../world.ts';

export type Handler<N extends CommandName> = (world: World, input: InputOf<N>) => void;
