export * from './checks.js';
export { ofType, readHistory, settled, type History } from './history.js';
export { Pouring, type Doors, type Poured, type PouringPace } from './pouring.js';
export { account, deskSecret, plan, poisonedText, writeConfig, type PlannedText } from './town.js';
