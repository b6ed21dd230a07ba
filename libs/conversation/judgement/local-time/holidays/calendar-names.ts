import { calendars, type HolidayCalendar } from './calendars.js';

export const holidayCalendars = Object.keys(calendars) as readonly HolidayCalendar[];
