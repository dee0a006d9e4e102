import { StatusTag, type StatusTagProps } from '#ui/StatusTag.tsx';
import type { StageStatus } from './stage-status.ts';

const LOOKS: Readonly<Record<StageStatus['kind'], Pick<StatusTagProps, 'shape' | 'tone'>>> = {
  'left-out': { shape: 'bar', tone: 'plain' },
  'not-started': { shape: 'ring', tone: 'plain' },
  'under-way': { shape: 'half', tone: 'soft' },
  ready: { tone: 'plain' },
  done: { shape: 'tick', tone: 'soft' },
};

/** How far a stage has come, by words and shape. */
export function StageTag({ status }: { status: StageStatus }) {
  return <StatusTag {...LOOKS[status.kind]}>{status.words}</StatusTag>;
}
