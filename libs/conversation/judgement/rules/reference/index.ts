export { rulesPage } from '../page.js';
