/** Owns which commands no screen has, so that no learner can do them. Asked by the checker and by the proof. */
import { screenActions } from '../../actions/screen-actions.ts';
import { commands } from '../../engine/command/registry.ts';
import type { OffScreen } from '../../engine/run/prove.ts';

/** Commands of the attempt itself have their own buttons round the workplace. */
export const offScreen: OffScreen = (command) =>
  commands.get(command)?.kind === 'crm' && !Object.hasOwn(screenActions, command) ? 'No screen has it.' : undefined;
