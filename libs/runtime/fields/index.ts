export { hasCharacters } from './characters.js';
export { Closed } from './closed.js';
export { HasLength } from './has-length.js';
export { IfPresent } from './if-present.js';
export { MediaList } from './media-list.js';
export { Text } from './text.js';
