export { openSqliteReadModels, type SqliteReadModelsOptions } from './store.js';
