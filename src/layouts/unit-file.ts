/** Owns how the unit's file reaches the pages: read and checked when the site is built; a faulty file stops the build. */
import { faultLine } from '../engine/kernel/result.ts';
import { parseUnit, type Unit } from '../engine/unit/index.ts';
import text from '../../content/unit/unit.yaml?raw';

const parsed = parseUnit(text, 'content/unit/unit.yaml');
if (!parsed.ok) throw new Error(`The unit cannot be published:\n${parsed.error.map(faultLine).join('\n')}`);

export const unit: Unit = parsed.value;
