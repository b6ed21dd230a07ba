export { openDatabase, type EmbeddedDatabase, type DatabaseOptions } from './open-database.js';
