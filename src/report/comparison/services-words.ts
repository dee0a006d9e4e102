import { MINIMUM } from '#domain/comparing/minimum.ts';

/** A rounded number of services: "45 services"; a number that is not told is that of too few. */
export function servicesInWords(services: number): string {
  return services < MINIMUM.publish
    ? `fewer than ${MINIMUM.publish} services`
    : `${services} services`;
}

/** The same in a sentence, where it is said that it is rounded: "about 45 services". */
export function aboutServices(services: number): string {
  const words = servicesInWords(services);
  return services < MINIMUM.publish ? words : `about ${words}`;
}
