/** Owns `reference`: prints every table, field, picklist and command as a page of Markdown. */
import { referenceMarkdown } from '../../engine/command/reference.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: ['reference'],
  async run() {
    console.log(referenceMarkdown());
    return 0;
  },
};
