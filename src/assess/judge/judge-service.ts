/**
 * Owns a pack that is judged: opened from what the check wrote anew, its evidence brought together for each criterion. In memory alone.
 * Must never read the file that came in, keep anything, or decide anything.
 */
import { canonical } from '../../engine/kernel/json.ts';
import { instanceOf } from '../../engine/scenario/instance.ts';
import { parseScenario } from '../../engine/scenario/parse.ts';
import { beginAssessment } from '../../evidence/assessment/append.ts';
import { changedSince } from '../../evidence/assessment/round.ts';
import type { Assessment } from '../../evidence/assessment/schema.ts';
import { parseBundle } from '../../evidence/bundle/parse.ts';
import type { Bundle } from '../../evidence/bundle/schema.ts';
import { type PackFonts, readPack, writePack, writeRecord } from '../../evidence/pdf/index.ts';
import { findPictures } from '../../evidence/verdict/check-figures.ts';
import { evidenceFor } from './criterion-evidence.ts';
import type { Judged, JudgeService } from './judge-api.ts';

const NOT_OPENED = 'The pack could not be opened again. Check it once more.';

interface Open {
  bundle: Bundle;
  pictures: ReadonlyMap<string, Uint8Array>;
}

export class JudgedDesk implements JudgeService {
  readonly #fonts: (text: string) => Promise<PackFonts>;
  #open: Open | undefined;

  /** `fonts`: of the page writer, those among them that a text needs. */
  constructor(fonts: (text: string) => Promise<PackFonts>) {
    this.#fonts = fonts;
  }

  async open(copy: Uint8Array): Promise<Judged | { fault: string }> {
    const read = await readPack(copy);
    if (!read.ok) return { fault: read.error.says };
    const parsed = parseBundle(read.value.evidence[0]?.bytes ?? new Uint8Array());
    if (!parsed.ok) return { fault: parsed.error[0]?.says ?? NOT_OPENED };
    const { bundle } = parsed.value;
    const scenario = parseScenario(bundle.content.scenario.text);
    if (!scenario.ok) return { fault: scenario.error[0]?.says ?? NOT_OPENED };
    const pictures = await findPictures(bundle.content, read.value);
    this.#open = { bundle, pictures: pictures.ok ? pictures.value.files : new Map() };
    const { content, fingerprint } = bundle;
    return {
      pack: beginAssessment(content, fingerprint).pack,
      criteria: evidenceFor(content, instanceOf(scenario.value.value, content.attempt.code).scenario),
      answered: (content.history ?? [])
        .map((round) => ({ round, since: changedSince(round, content.scenario.slug, content.goals) }))
        .toReversed(),
    };
  }

  async record(assessment: Assessment): Promise<Uint8Array<ArrayBuffer>> {
    const { bytes } = await writeRecord(assessment, await this.#fonts(canonical(assessment)));
    return Uint8Array.from(bytes);
  }

  async together(assessment: Assessment): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.#open) throw new Error(NOT_OPENED);
    const { bundle, pictures } = this.#open;
    const { content } = bundle;
    const fonts = await this.#fonts(canonical(content) + canonical(assessment));
    const { bytes } = await writePack({ content, pictures, assessment, fonts, packing: 'any' });
    return Uint8Array.from(bytes);
  }

  async picture(figure: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const file = this.#open?.pictures.get(figure);
    return file && Uint8Array.from(file);
  }
}
