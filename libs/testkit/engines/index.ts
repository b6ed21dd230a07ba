export { describeOn, type TestEngine } from './describe-on.js';
