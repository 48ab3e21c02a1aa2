/** Owns what a handler is: the work of one command inside one transaction. It changes the world, or refuses. */
import type { CheckedInputOf, CommandName } from '../../command/registry.ts';
import type { Crm } from '../crm.ts';

/** The input is cleaned, and each field checked for its kind, before a handler sees it (command/door.ts). */
export type Handler<N extends CommandName> = (crm: Crm, input: CheckedInputOf<N>) => void;
