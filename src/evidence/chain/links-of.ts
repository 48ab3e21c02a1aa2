/** Owns each arrived file as a link by itself: what it is, whose key it was signed with, and whether it is as it was. */
import type { Hash } from '../../engine/kernel/hash.ts';
import type { Envelope } from './envelope.ts';
import type { FileFaultKind } from './file-fault.ts';
import type { IqaContent } from './iqa.ts';
import type { Arrived, ArrivedFile, ArrivedPack, Link, LinkFault, LinkFaultKind, LinkKind } from './link.ts';
import { type Pin, pinOf, saySignedWith } from './pins.ts';
import { titleOf } from './say-chain.ts';

/** A link while the chain is made: what is found of it is added. */
export interface Found extends Link {
  is: Arrived['is'];
  faults: LinkFault[];
  notes: string[];
  /** As it was made or signed. Only then does its fingerprint name it. */
  sound: boolean;
  /** A plan of IQA begins something. */
  plan: boolean;
  by: string;
  said: readonly Hash[] | undefined;
}

const bare = { answersFile: null, signedWith: null, key: null } as const;

export const linkOf = (arrived: Arrived, pins: readonly Pin[]): Found =>
  arrived.is === 'pack' ? packLink(arrived) : fileLink(arrived, pins);

function packLink({ name, sound, says, pack }: ArrivedPack): Found {
  const faults: LinkFault[] = sound ? [] : [{ what: 'changed', says }];
  const shared = { ...bare, said: undefined, is: 'pack' as const, name, sound, faults, notes: [], plan: false };
  return pack
    ? {
        ...shared,
        ...{ kind: 'pack', by: pack.learner, title: titleOf('pack', pack.learner, pack.at), at: pack.at },
        ...{ fingerprint: pack.fingerprint, answers: pack.answers },
      }
    : { ...shared, ...UNREAD, title: 'Pack' };
}

const UNREAD = { kind: 'unread', title: 'File', by: '', fingerprint: null, answers: null, at: null } as const;

/** What a link is called whose file was not taken. */
export const LINK_FAULTS: Readonly<Record<FileFaultKind, LinkFaultKind>> = {
  'no file': 'unread',
  unsigned: 'unsigned',
  changed: 'changed',
  unknown: 'unread',
  'cannot check': 'unread',
};

function fileLink({ name, read, said }: ArrivedFile, pins: readonly Pin[]): Found {
  const shared = { ...bare, said, is: 'file' as const, name, sound: read.ok, notes: [], plan: false };
  if (!read.ok) {
    const { why, says, claimed, fingerprint = null } = read.error;
    const faults: LinkFault[] = [{ what: LINK_FAULTS[why], says }];
    return claimed ? { ...shared, ...saidIn(claimed), fingerprint, faults } : { ...shared, ...UNREAD, faults };
  }
  const { envelope, fingerprint, key } = read.value;
  const signedWith = saySignedWith(key, pins);
  const faults: LinkFault[] = pinOf(key, pins) ? [] : [{ what: 'key', says: signedWith }];
  return { ...shared, ...saidIn(envelope), fingerprint, key, signedWith, faults, plan: isPlan(envelope) };
}

const isPlan = ({ kind, content }: Envelope): boolean => kind === 'iqa' && (content as IqaContent).what === 'plan';

const saidIn = ({ kind, by, at, answers }: Envelope) => {
  const as: LinkKind = kind === 'key' ? 'unread' : kind;
  return { kind: as, by, at, answers, title: titleOf(as, by, at) };
};
