export { timeZoneDataIsCurrent } from './clock/time-zone-data.js';
