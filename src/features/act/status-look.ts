import type { ActionStatus } from '#domain/records/action.ts';
import type { Shape } from '#ui/StatusShape.tsx';
import type { StatusTagProps } from '#ui/StatusTag.tsx';

type Look = { readonly shape: Shape; readonly tone: StatusTagProps['tone'] };

/** The shape of each status, from an empty ring to a tick; never a colour alone. */
export const STATUS_LOOK: Readonly<Record<ActionStatus, Look>> = {
  'not-started': { shape: 'ring', tone: 'plain' },
  'under-way': { shape: 'half', tone: 'soft' },
  done: { shape: 'tick', tone: 'strong' },
  stopped: { shape: 'bar', tone: 'plain' },
};
