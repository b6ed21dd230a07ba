/** For rules without a beginning that matters. */
export const always = '1970-01-01T00:00:00.000Z';

/** Midnight UTC of a day: laws that begin on a date begin, for us, before anybody’s morning of it. */
export const from = (date: string): string => `${date}T00:00:00.000Z`;
