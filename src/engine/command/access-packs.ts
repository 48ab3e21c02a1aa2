/** Owns the command that sends somebody the pack of what is held about them. */
import { lines, needed, pick, told } from '../record/column.ts';
import { noticeWays } from '../record/picks.ts';
import { command } from './define.ts';
import { makes, own, row } from './fields.ts';

/** `strike`: words that are taken out besides, one on a line. `leave_out`: references of what stays out as a whole. */
export const sendAccessPack = command(
  'send-access-pack',
  {
    id: makes('access_pack'),
    request: row('data_request'),
    how: own(needed(pick('How it is sent', noticeWays))),
    strike: own(
      told(lines('Words to take out besides'), {
        hint: 'One on a line: names of people that the CRM cannot know, such as a neighbour in a note',
      }),
    ),
    leave_out: own({ ...lines('Left out'), asked: true }),
  },
  (i) =>
    `Send the pack of what is held for the data request ${i.request} by ${i.how === 'In person' ? 'hand' : i.how.toLowerCase()}`,
);
