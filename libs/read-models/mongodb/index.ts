export { openMongoReadModels, type MongoReadModelsOptions } from './open.js';
