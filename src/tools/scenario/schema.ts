/** Owns `schema`: writes the JSON Schemas that editors complete and check a scenario's files by. Must never write anything else. */
import { writeFileSync } from 'node:fs';
import { schemaFile, schemaNames, schemaText } from '../../engine/scenario/json-schema.ts';
import type { Command } from './command.ts';
import { at } from './files.ts';

export const command: Command = {
  usage: ['schema'],
  async run(args) {
    if (args.length > 0) return { misused: 'It takes no more words.' };
    for (const name of schemaNames) {
      writeFileSync(at(`scenarios/${schemaFile(name)}`), schemaText(name));
      console.log(`scenarios/${schemaFile(name)}`);
    }
    return 0;
  },
};
