/** Owns keys and signed files for tests, by real WebCrypto: a chain from a first pack to what internal quality assurance says of it. */
import { exportJWK, generateKeyPair } from 'jose';
import type { Hash } from '../../src/engine/kernel/hash.ts';
import { hashText } from '../../src/engine/kernel/hash.ts';
import { append, beginAssessment } from '../../src/evidence/assessment/append.ts';
import type { Assessment } from '../../src/evidence/assessment/schema.ts';
import type { Bundle } from '../../src/evidence/bundle/schema.ts';
import type { Contents } from '../../src/evidence/chain/envelope.ts';
import type { Sampled } from '../../src/evidence/chain/iqa.ts';
import type { SigningKey } from '../../src/evidence/chain/key.ts';
import { thumbprintOf } from '../../src/evidence/chain/key.ts';
import type { Arrived, ArrivedPack } from '../../src/evidence/chain/link.ts';
import type { Pin } from '../../src/evidence/chain/pins.ts';
import { readFile } from '../../src/evidence/chain/read-file.ts';
import { fingerprintOf, signFile } from '../../src/evidence/chain/sign.ts';

export async function aKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { crv, kty, x } = await exportJWK(publicKey);
  return { secret: privateKey, public: { crv, kty, x } as SigningKey['public'] };
}
export const pinned = async (name: string, key: SigningKey): Promise<Pin> => ({
  key: await thumbprintOf(key.public),
  public: key.public,
  name,
});

/** What an assessor says of a pack: every criterion, with words for the learner. */
export function assessed(
  { content, fingerprint }: Bundle,
  decision: 'competent' | 'referred back',
  by = 'Ama Boateng',
): Assessment {
  const begun = beginAssessment(content, fingerprint);
  return begun.pack.criteria.reduce(
    (so, { id }) =>
      append(so, {
        ...{ at: at(9), by },
        says: {
          ...{ about: 'criterion', criterion: id, decision, feedback: `Of ${id}.`, simulation: true, workplace: '' },
        },
      }),
    begun,
  );
}

export const at = (hour: number): string => `2026-11-26T${String(hour).padStart(2, '0')}:00:00.000+00:00`;

export const aPackFile = (name: string, hour: number, answers: Hash | null = null, sound = true): ArrivedPack => ({
  ...{ name, is: 'pack', sound, says: sound ? 'As it was made.' : 'This pack is not as it was made.' },
  pack: { fingerprint: hashText(name), answers, learner: 'Łukasz Żółć', at: at(hour) },
});
export const signedBy = (key: SigningKey, answers: Hash | null, hour: number, content: unknown = { overall: 'x' }) =>
  signFile({ kind: 'decision', answers, by: 'Ama Boateng', at: at(hour), content }, key);

export const AGREED: Sampled = {
  ...{ what: 'sampled', assessor: 'Ama Boateng', learner: 'Łukasz Żółć', criteria: ['P2.1'], methods: ['SIM'] },
  ...{ outcome: 'agreed', says: 'The decision follows from the evidence.', actions: [] },
};
export const iqaBy = (key: SigningKey, answers: Hash | null, hour: number, content: unknown = AGREED) =>
  signFile({ kind: 'iqa', answers, by: 'Iqbal Rahman', at: at(hour), content }, key);

export const arrived = async (name: string, text: string, contents: Contents): Promise<Arrived> => ({
  name,
  is: 'file',
  read: await readFile(text, contents),
});

/** Pack, decision that refers it back, the next pack, the decision on it, and IQA: texts by name, packs as they are. */
export async function aChain(assessor: SigningKey, iqa: SigningKey) {
  const first = aPackFile('1-pack.pdf', 9);
  const back = await signedBy(assessor, first.pack?.fingerprint ?? null, 10);
  const second = aPackFile('3-pack.pdf', 11, fingerprintOf(back));
  const decided = await signedBy(assessor, second.pack?.fingerprint ?? null, 12, { overall: 'y' });
  const agreed = await iqaBy(iqa, fingerprintOf(decided), 13);
  return {
    packs: [first, second],
    files: { '2-decision.jws': back, '4-decision.jws': decided, '5-iqa.jws': agreed },
  };
}
