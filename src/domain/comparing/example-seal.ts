import type { ComparedService } from './services.ts';
import { Seal } from '#domain/contribution/contribution.ts';

/** The seal of made-up contributions, so that they are never taken for real ones: no code has it. */
export const EXAMPLE_SEAL = Seal.parse('0'.repeat(64));

export function areExamples(services: readonly Pick<ComparedService, 'seal'>[]): boolean {
  return services.some(({ seal }) => seal === EXAMPLE_SEAL);
}
