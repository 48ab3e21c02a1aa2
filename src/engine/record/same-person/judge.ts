/**
 * Owns whether two records are of one person, how sure that is, and the reasons for and against: the one rule of it for a registration, an
 * import, a change and the scan. A name alone makes nobody the same; no field about origin, sex or age is weighed, and a date of birth only
 * tells people apart. Decides nothing: who is asked, and what is done about it, is for others.
 */
import { compareEmails, compareMobiles, type EmailFor, type MobileFor } from './contacts-agree.ts';
import { compareNames, type NameAgainst, type NameFor, type NamesCompared } from './names-agree.ts';
import { bare, type Compared, type Comparing } from './person.ts';

export type Verdict = 'same' | 'probable' | 'different';
export type Strength = 'certain' | 'strong' | 'weak' | 'none';
export type ReasonFor =
  | NameFor
  | EmailFor
  | MobileFor
  | 'same-birth'
  | 'same-postcode'
  | 'same-address'
  | 'same-employer';
export type ReasonAgainst = NameAgainst | 'birth-differs';
/** The number or mailbox is somebody else's too; the other record is in the archive, and is brought back instead of made again. */
export type PairRemark = 'shared-contact' | 'restore-instead';

export interface Judgement {
  verdict: Verdict;
  strength: Strength;
  for: ReasonFor[];
  against: ReasonAgainst[];
  remark?: PairRemark;
}
type Level = Pick<Judgement, 'verdict' | 'strength'>;

const CERTAIN: Level = { verdict: 'same', strength: 'certain' };
const STRONG: Level = { verdict: 'probable', strength: 'strong' };
const WEAK: Level = { verdict: 'probable', strength: 'weak' };
const DIFFERENT: Level = { verdict: 'different', strength: 'none' };

/** What two records have in common, as the table of levels asks for it. */
interface Common {
  names: NamesCompared;
  email: EmailFor | undefined;
  mobile: MobileFor | undefined;
  birth: boolean;
  birthsDiffer: boolean;
  postcode: boolean;
  address: boolean;
  job: boolean;
}

const same = (a: string, b: string): boolean => a !== '' && a === b;
const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** Both ways round give the same. */
export function judge(a: Compared, b: Compared, { forms }: Comparing): Judgement {
  if (a.isGone || b.isGone) return { ...DIFFERENT, for: [], against: [] };
  const common: Common = {
    names: compareNames(a.name, b.name, forms),
    email: compareEmails(a.email, b.email),
    mobile: compareMobiles(a.mobile, b.mobile),
    birth: same(a.birth, b.birth),
    birthsDiffer: differ(a.birth, b.birth),
    postcode: same(a.postcode, b.postcode),
    // One street name stands in many towns.
    address: same(bare(a.address), bare(b.address)) && !differ(a.postcode, b.postcode),
    job: a.jobs.some((job) => b.jobs.includes(job)),
  };
  const level = levelOf(common);
  const office = Boolean((a.email?.isOffice || b.email?.isOffice) && a.email?.whole === b.email?.whole);
  const remark = remarkOn(level, common, office, a.isArchived || b.isArchived);
  return { ...level, for: speakFor(common), against: speakAgainst(common, level), ...(remark && { remark }) };
}

const isSameEmail = ({ email }: Common): boolean => email === 'same-email' || email === 'same-mailbox';
const isSameMobile = ({ mobile }: Common): boolean => mobile === 'same-mobile';

/** The first line that fits. */
function levelOf(common: Common): Level {
  const { names, birth, postcode, job } = common;
  const [email, mobile] = [isSameEmail(common), isSameMobile(common)];
  if (common.birthsDiffer) return names.for === 'same-name' && email && mobile ? WEAK : DIFFERENT;
  if (names.agrees === 'whole') return levelOfNamesakes(common);
  if (names.agrees === 'first') {
    if (email || mobile) return birth ? CERTAIN : STRONG;
    return Number(birth) + Number(postcode) + Number(job) >= 2 ? WEAK : DIFFERENT;
  }
  if (email && mobile) return WEAK;
  return names.agrees === 'last' && birth && (email || mobile) ? WEAK : DIFFERENT;
}

function levelOfNamesakes(common: Common): Level {
  const { names, birth, postcode, job } = common;
  if (isSameEmail(common) || isSameMobile(common)) return CERTAIN;
  if (birth && (postcode || job)) return CERTAIN;
  const near = common.email !== undefined || common.mobile !== undefined || birth;
  if (!near && !postcode && !job) return DIFFERENT;
  return names.for === 'name-variant' && !near ? WEAK : STRONG;
}

function speakFor({ names, email, mobile, birth, postcode, address, job }: Common): ReasonFor[] {
  const all: (ReasonFor | false | undefined)[] = [
    names.for,
    email,
    mobile,
    birth && 'same-birth',
    postcode && 'same-postcode',
    address && 'same-address',
    job && 'same-employer',
  ];
  return all.filter((reason) => reason !== undefined && reason !== false);
}

/** People change a surname: another one speaks against only where little speaks for. */
function speakAgainst({ names, birthsDiffer }: Common, { strength }: Level): ReasonAgainst[] {
  const weak = strength === 'weak' || strength === 'none';
  const all: (ReasonAgainst | false | undefined)[] = [
    birthsDiffer && 'birth-differs',
    names.against === 'other-last-name' && !weak ? undefined : names.against,
  ];
  return all.filter((reason) => reason !== undefined && reason !== false);
}

function remarkOn({ verdict }: Level, common: Common, office: boolean, archived: boolean): PairRemark | undefined {
  const shares = isSameEmail(common) || isSameMobile(common) || office;
  const somebodyElse = common.names.agrees === 'last' || common.names.agrees === 'other' || verdict === 'different';
  if (shares && somebodyElse) return 'shared-contact';
  return archived && verdict !== 'different' ? 'restore-instead' : undefined;
}
