import { screen } from '../screen.ts';

/** The one screen of somebody who has been invited to fill in a sheet on a device of their own. */
export const ownDevice = screen('', async () => (await import('./OwnDeviceApp.tsx')).OwnDeviceApp);

/** Whether a place is an invitation, whole or not. */
export const isInvitation = (place: string): boolean => /^\/fill(\/|$)/u.test(place);
