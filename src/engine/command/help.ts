/** Owns which commands ask for help: each done one is a use of it, in the log and in what a pack says. */
import { showHelp, showOpenParts } from './attempt.ts';

const help: readonly string[] = [showHelp.name, showOpenParts.name];

export const isHelp = ({ command, outcome }: { command: { name: string }; outcome: string }): boolean =>
  outcome === 'done' && help.includes(command.name);
