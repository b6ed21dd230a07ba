export { zoneCorrectionsVersion } from './clock/zone-corrections.js';
