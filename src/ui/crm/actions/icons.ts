/** Owns the picture of each kind of action. */
import Archive from '@lucide/svelte/icons/archive';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';
import Trash2 from '@lucide/svelte/icons/trash-2';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { IconName } from '../../../actions/action.ts';

export const icons = {
  add: Plus,
  change: Pencil,
  remove: Trash2,
  keep: CalendarClock,
  archive: Archive,
  bin: Trash2,
  restore: Undo2,
  report: TriangleAlert,
  none: undefined,
} as const satisfies Record<IconName, unknown>;
