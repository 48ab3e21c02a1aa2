/**
 * Owns a whole, believable evidence content for tests of the pack, with names from five alphabets.
 * Must never hold anything a real learner wrote. Long because it is one made-up story, told once.
 */
import { addDays } from '../../src/engine/kernel/date.ts';
import { hashText, link } from '../../src/engine/kernel/hash.ts';
import type { Entry } from '../../src/engine/log/entry.ts';
import { coverageOf } from '../../src/evidence/bundle/coverage.ts';
import { FORMAT, WRITER } from '../../src/evidence/bundle/names.ts';
import { type Content, contentSchema, type Figure } from '../../src/evidence/bundle/schema.ts';
import type { PackFonts, PackInput } from '../../src/evidence/pdf/index.ts';
import { packFonts } from '../../src/tools/pack-fonts.ts';
import { formPicture, pixelsIn, sha256 } from './sample-pictures.ts';

export const NAMES = {
  polish: 'Łukasz Żółć-Wiśniewski',
  turkish: 'Çağla Yıldız Şimşek',
  greek: 'Γιώργος Παπαδόπουλος',
  cyrillic: 'Наталія Шевченко',
  vietnamese: 'Nguyễn Thị Hường',
};

const [polish, turkish, greek, cyrillic, vietnamese] = Object.values(NAMES) as [string, string, string, string, string];

const DONE = [
  'Opened the inbox and read the e-mail from Ellis Okafor, “Registration form and CV”.',
  `Opened a new candidate record for ${turkish}.`,
  'Entered the first name, last name and e-mail address.',
  'Saved the record CAND-0141.',
  `Read the call note of Fri 30 Oct 2026, written by ${cyrillic}.`,
  'Changed the mobile number of CAND-0141 from “7700 900142” to “07700 900142”.',
  'Added the postcode LS2 7DJ to CAND-0141 from the e-mail footer.',
  'Set the qualification “Level 3 Business Administration” to working towards.',
  `Searched candidates for “${greek}”.`,
  'Opened CAND-0098 and compared date of birth, mobile and e-mail with CAND-0141.',
  'Marked CAND-0098 and CAND-0141 as reviewed, not a duplicate.',
  `Moved the health remark of ${vietnamese} to the restricted adjustments field, with permission noted.`,
];
const MISTAKES: { says: string; refusals: Entry['refusals'] }[] = [
  {
    says: 'Tried to save the record CAND-0141.',
    refusals: [
      { field: 'mobile', says: 'UK mobiles have 11 digits and start 07. Check the call note.' },
      { field: 'postcode', says: 'Needed to match travel distance.' },
    ],
  },
  {
    says: 'Tried to delete CAND-0098.',
    refusals: [{ field: '', says: 'A record with a placement history cannot be deleted.' }],
  },
];

const at = (minute: number) => {
  const time = 9 * 60 + 12 + minute;
  return `2026-11-23T${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}:31.120+00:00`;
};

function logOf(steps: number): Entry[] {
  const log: Entry[] = [];
  let before = '0'.repeat(64);
  for (let step = 1; step <= steps; step++) {
    const mistake = step % 13 === 6 ? MISTAKES[step % 2] : undefined;
    const entry: Omit<Entry, 'hash'> = {
      step,
      command: { name: mistake ? 'save' : 'edit', input: { id: 'CAND-0141', step }, at: at(step) },
      day: addDays('2026-11-02', step > 50 ? 1 : 0),
      outcome: mistake ? 'refused' : 'done',
      says: mistake?.says ?? (DONE[step % DONE.length] as string),
      details: [],
      refusals: mistake?.refusals ?? [],
      changes: mistake
        ? []
        : // Each a note of its own: what a later step writes over is evidence for nothing.
          [{ table: 'activity', id: `ACT-${1000 + step}`, field: 'body', from: null, to: 'Rang about Monday' }],
      reached:
        step === 14
          ? ['contact-complete']
          : step === 30
            ? ['qualification-status']
            : step === 44
              ? ['health-restricted']
              : [],
      lost: step === 22 ? ['contact-complete'] : [],
      sprung: step === 17 ? ['health_in_open_notes'] : [],
      righted: step === 44 ? ['health_in_open_notes'] : [],
      arrived: [],
      asks: [],
    };
    before = link(before, entry);
    log.push({ ...entry, hash: before });
  }
  return log;
}

const CAPTIONS = [
  'Read the e-mail and the CV before opening a record',
  'Opened a new record and entered name and e-mail',
  'Save refused: mobile and postcode',
  `Saved the contact details of ${turkish}`,
  'Set Level 3 to working towards, not achieved',
  `Searched for ${greek} before adding anyone`,
  'Compared the two records side by side',
];

/** 390 × 844 is a phone, 640 × 300 a dialogue; the others are the desk. */
const SIZES: [number, number][] = [
  [1200, 760],
  [1200, 640],
  [390, 844],
  [640, 300],
];

const FRAMES = [
  { x: 17.5, y: 10.5, width: 30, height: 5.5 },
  { x: 51.6, y: 10.5, width: 30, height: 5.5 },
  { x: 17.5, y: 22, width: 30, height: 5.5 },
  { x: 86.6, y: 5, width: 11, height: 6 },
  { x: 51.6, y: 45.5, width: 30, height: 5.5 },
];

function figuresOf(count: number): { figures: Figure[]; pictures: Map<string, Uint8Array> } {
  const pictures = new Map<string, Uint8Array>();
  const figures = Array.from({ length: count }, (_, index): Figure => {
    const number = String(index + 1).padStart(2, '0');
    const id = `FIG-${number}`;
    const [width, height] = SIZES[index % 7 === 4 ? 2 : index % 7 === 5 ? 3 : index % 2] as [number, number];
    const caption = CAPTIONS[index % CAPTIONS.length] as string;
    const figure: Figure = {
      id,
      evidence: `EV-${String(index + 3).padStart(2, '0')}`,
      step: 1 + index * 4,
      taken: index % 5 === 3 ? 'by hand' : 'by the recorder',
      caption,
      ownCaption: index === 3 ? 'Here I checked the postcode against the e-mail.' : null,
      alt: `The candidate form of the training CRM. ${caption}. Mobile 07700 900142, postcode LS2 7DJ.`,
      criteria: index % 2 ? ['P2.1', 'P2.2'] : ['P2.1'],
      callouts: [
        {
          number: 1,
          says: 'Mobile changed from “7700 900142” to “07700 900142”, as in the call note.',
          frame: FRAMES[0],
        },
        { number: 2, says: 'Postcode added: LS2 7DJ, from the e-mail footer.', frame: FRAMES[2] },
        { number: 3, says: `Owner of the record: ${cyrillic}.`, frame: FRAMES[1] },
        { number: 4, says: 'Save record: pressed after both fields were right.', frame: FRAMES[3] },
        { number: 5, says: 'Availability verified today. The field was not in sight.' },
      ]
        .slice(0, 2 + (index % 4))
        .map((callout) => ({ ...callout, key: `candidate:CAND-0201:${callout.number}` })),
    };
    // The third was never drawn: the browser was closed.
    if (index === 2) return figure;
    const picture = formPicture(index + 1, width, height);
    pictures.set(id, picture);
    return { ...figure, picture: { width, height, sha256: sha256(picture), pixels: pixelsIn(picture) } };
  });
  return { figures, pictures };
}

const ACTION = [
  `I compared the e-mail, the CV and the call note before I saved anything, because the three did not agree (step 6). The mobile in the CV had lost its first 0, so I used the number from the call note (Figure 3) and I took the postcode from the e-mail footer.`,
  `I recorded Level 3 as working towards, not achieved, since ${turkish} is still waiting for the result. This matters because a consultant searching for Level 3 would otherwise send her to a client who asks for the certificate. The change is in step 9 and in Figure 5.`,
  `Before I added anyone I searched for ${greek}, in case he was there already. He was, as CAND-0098. I compared date of birth, mobile and e-mail and saw that only the surname was alike, so I marked both as reviewed instead of merging them (EV-08).`,
  `The call note said that ${vietnamese} has epilepsy and prefers day shifts. At first I left it in the open notes (step 17). That was wrong: health is special category data and only those who arrange the adjustment need it. I asked for her permission, moved it to the restricted field (step 44) and kept “day shifts” as a preference.`,
];

const unit: Content['unit'] = {
  title: 'Using Client Relationship Management Systems for recruitment purposes',
  qualification: 'Level 2 NVQ Certificate in Recruitment Resourcing (RQF)',
  note: 'The criterion numbers are the simulator’s own. They are not the awarding organisation’s; the centre can replace them with those of its specification.',
  criteria: [
    {
      id: 'P2.1',
      text: 'Create accurate candidate records with all mandatory fields complete and consistent',
      outcome: 'LO2',
      standing: 'proposed number',
    },
    {
      id: 'P2.2',
      text: 'Maintain records: update contact, availability, preferences, qualifications',
      outcome: 'LO2',
      standing: 'proposed number',
    },
    {
      id: 'P2.3',
      text: 'Carry out data cleansing: find and resolve duplicates, errors, gaps',
      outcome: 'LO2',
      standing: 'proposed number',
    },
    {
      id: 'P2.4',
      text: 'Follow confidentiality and data-minimisation procedures; refer problems',
      outcome: 'LO2',
      standing: 'proposed',
    },
    {
      id: 'P3.1',
      text: 'Store documents using the naming convention, folder structure and tags',
      outcome: 'LO3',
      standing: 'proposed number',
    },
  ],
};

export interface SampleOptions {
  steps?: number;
  figures?: number;
  /** Put in place of the Action of the account. */
  action?: string;
}

/** A content that contentSchema accepts, and its pictures. */
export function sample({
  steps = 60,
  figures: count = 14,
  action,
}: SampleOptions = {}): Pick<PackInput, 'content' | 'pictures'> {
  const { figures, pictures } = figuresOf(count);
  const goals: Content['goals'] = [
    {
      id: 'contact-complete',
      says: 'Contact details are complete and agree with the source documents',
      holds: true,
      criteria: ['P2.1'],
    },
    {
      id: 'qualification-status',
      says: 'The qualification shows its true status',
      holds: true,
      criteria: ['P2.1', 'P2.2'],
    },
    { id: 'health-restricted', says: 'The health remark is kept where it belongs', holds: true, criteria: ['P2.4'] },
    {
      id: 'gap-asked',
      says: 'The seven-month gap in the work history is asked about',
      holds: false,
      criteria: ['P2.3'],
    },
  ];
  const account: Content['account'] = {
    situation: `In the training CRM on Mon 2 Nov 2026 I was asked by ${cyrillic} to register a candidate who had written in over the weekend.`,
    task: 'I had to create a full record in line with the data entry policy, section 2, and make sure that nobody was entered twice.',
    action: action ?? ACTION.join('\n\n'),
    result:
      'As a result the record was complete: all nine mandatory fields were valid and the search finds her for office work in Leeds from 9 Nov 2026. The audit trail shows each change.\n\nI did not ask about the gap in the work history. Next time I would set a task for it before I close the record.',
    history: { firstSaved: at(70), lastSaved: at(121), saves: 14, pastes: 2 },
  };
  const log = logOf(steps);
  const content: Content = {
    format: FORMAT,
    engine: 1,
    wording: 'a'.repeat(64),
    writer: WRITER,
    attempt: {
      id: 'a-7f3k2m',
      startedAt: at(0),
      packedAt: '2026-11-23T11:47:05.004+00:00',
      mode: 'assessed',
      code: 'K7M2XQ',
    },
    learner: { name: polish, employer: 'Northgate Resourcing Ltd', centre: 'Aire Valley College', number: 'AVC-20417' },
    unit,
    scenario: {
      slug: 'register-a-candidate',
      version: 3,
      title: 'Register a new candidate',
      text: 'title: Register',
      hash: hashText('title: Register'),
    },
    agency: { name: 'Larkfield Recruitment', version: 2, seed: 4711 },
    traps: [{ id: 'health-in-open-notes', says: 'A remark about health stands where every consultant reads it.' }],
    questions: [],
    goals,
    stateHash: hashText('state'),
    log,
    figures,
    omitted: [],
    account,
    coverage: coverageOf(goals, log, figures, account),
    declaration: {
      statement:
        'I confirm that the actions recorded here were carried out by me in the CRM training sandbox on the dates shown, and that the written accounts are my own work. I have listed any help or software (including AI tools) I used. I understand that a false declaration may be treated as malpractice.',
      name: polish,
      signedAt: '2026-11-23T11:46:12.500+00:00',
      help: 'Spell checker of the browser. My tutor explained section 2 of the data entry policy.',
    },
  };
  return { content: contentSchema.parse(content), pictures };
}

export const fonts: PackFonts = packFonts();
