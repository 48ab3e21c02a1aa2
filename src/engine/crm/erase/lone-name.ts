/**
 * Owns which last names say by themselves who is meant: nobody else on file is called so, no client, employer or place is, and it is no word
 * of the language. “Ring Zachariasz” goes with Nikhil Zachariasz; “she may start” stays when Will May goes.
 */
import { standsIn } from '../../kernel/take-out-words.ts';
import { fold } from '../../kernel/text.ts';
import { placeIn } from '../../record/places/place.ts';
import type { Crm } from '../crm.ts';
import type { OnFile } from './on-file.ts';
import { soughtFor } from './words-in-rows.ts';

/** `lasts`: the last names of somebody who goes. `them`: their references. */
export function loneNames(crm: Crm, lasts: readonly string[], them: readonly string[], { isOthers }: OnFile): string[] {
  const own = lasts.filter(
    (last) => last.length >= LEAST_LETTERS && !WORDS.has(fold(last)) && !isOthers(last) && !placeIn(last),
  );
  if (own.length === 0) return [];
  const rows = crm.texts.rowsWith(
    new Map((['client', 'work_history'] as const).map((table) => [table, soughtFor(own)])),
  );
  const clients = (rows.get('client') ?? []).map(({ name }) => name);
  const jobs = (rows.get('work_history') ?? []).filter(({ candidate }) => !them.includes(String(candidate)));
  const firms = [...clients, ...jobs.map(({ employer }) => employer)].join('\n');
  return own.filter((last) => !standsIn(firms, [last]));
}
/** Fewer are an abbreviation as often as a name. */
const LEAST_LETTERS = 4;

/** Surnames that are words too: trades, colours, places in a landscape, what people say of a day or of each other. */
const WORDS: ReadonlySet<string> = new Set(
  `abbott archer ball bank banks barber barrow bean bear beard beck bell bench bend berry best bird bishop black blank bloom bond bone book booth
  bowler bowman bowl brand branch bridge bridges briggs bright brook brooks broad brown buck bull burns bush butcher butler cage cane cannon card
  carpenter carter case cash castle chamberlain chambers chance chandler chase child childs church clay clerk coal coates cobbler coin cole collier
  conduct constable cook cooper copper corner cotton court coward cox craft crane cross crow curry dale date dawn daft dance dark day days deacon
  dean dear diamond drake draper driver duck duke dyer early east english fairly faith farmer farm farrow field fields finch firth fish fisher
  fletcher flint flood flower flowers foot force ford foreman forest foster fountain fowler fox france free freed freeman french friend frost fuller
  gale garden gardener gardner gate gates glass glover gold golden good goodman goose grant grave graves gray green greene grey groom grove guest
  hale hall hand hands hard hardy hare harp hart hassle hatter head heard heart heath hedge herd hero hide hill hills hold holder holiday hook hope
  horn horse house hunt hunter husband jolly joy judge just keen king kitchen knight knot lake lamb land lane large last lathe law lawn lawyer leaf
  legal light lilly little lively lock long lord love lovely lucky mace maiden major make mallet manager march mark marks marsh marshall mason
  master masters match maxim mead meadow means mercer merchant merry mighty mile miles mill miller mills minor mist moon moor moore more moss mount
  mountain nail neat newman nice night noble noon north nurse office olive orange order organ page pages paine painter pace pain park parker parks
  parsons part patch patient pay peace peacock pearl penny pepper perfect piper pitt place plain plaster player plum plumber point pole pool poor
  pope porter post potter pound power powers prayer preacher precious press price pride priest prince prior proud provost purchase quick rain ramp
  read reader reed reeve reeves rest rice rich ridge ring rivers roach roads rock rook rose round rowe rule rush russet sadler saddler sage sail
  salmon salt sander sands savage sawyer scholar school seal season seaman self sell sergeant service sharp shaw sheep shepherd shields ship shoemaker
  shore short show silver simple singer skinner slater sleep small smart smith snow soul south spark sparks spear speed spencer spice spring square
  squire stable stage stand star stark starling steel steer steward stiff still stock stone storey storm story street strong summer summers sunday
  sugar swan sweet swift table tailor tanner taper taylor teacher temple thatcher thorn thorne timber times tower towers town trainer travel true
  tucker turner turn twist vale valley vicar wade wages wait waiter walker wall wallet waller ward warm warner water waters watts weaver webb weeks
  welch wells welsh west wheat wheeler white whole wild will winner winter winters wise wolf wood woodman woods wool work workman worth wright yard
  years york young`.split(/\s+/),
);
