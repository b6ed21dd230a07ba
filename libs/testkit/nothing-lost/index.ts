export { ofType, readHistory, stuck, workLeft, type History } from './history.js';
export { Pouring, type Poured } from './pouring.js';
export { account, deskSecret, plan, poisonedText, writeConfig, type PlannedText } from './town.js';
