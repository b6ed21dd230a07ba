export { DrillTown, type DrillEngines } from './drill-town.js';
export { broken, lineOf, tableOf, type DrillLine } from './report.js';
