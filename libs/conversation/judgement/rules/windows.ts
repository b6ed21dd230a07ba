import type { Hours, Window } from '../local-time/hours/window.js';

/** The same hours on every day of the week. */
export const daily = (hours: Hours): Window => ({ weekdays: hours, saturdays: hours, sundays: hours });

/** The same hours from Monday to Saturday, and none on Sundays. */
export const exceptSundays = (hours: Hours): Window => ({ weekdays: hours, saturdays: hours });
