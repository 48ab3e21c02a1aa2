/** Owns how the unit's file reaches the pages: read and checked when the site is built; a faulty file stops the build. */

import text from '../../content/unit/unit.yaml?raw';
import { faultLine } from '../engine/kernel/result.ts';
import { parseUnit, type Unit } from '../engine/unit/index.ts';

const parsed = parseUnit(text, 'content/unit/unit.yaml');
if (!parsed.ok) throw new Error(`The unit cannot be published:\n${parsed.error.map(faultLine).join('\n')}`);

export const unit: Unit = parsed.value;
