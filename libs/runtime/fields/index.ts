export { hasCharacters } from './characters.js';
export { IfPresent } from './if-present.js';
export { HasLength } from './has-length.js';
export { MediaList } from './media-list.js';
export { Text } from './text.js';
