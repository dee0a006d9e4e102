import { fileURLToPath } from 'node:url';

/** Where every test happens, whatever the machine: summer time matters to dates. */
export const timeZone = 'Europe/London';
export const locale = 'en-GB';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
