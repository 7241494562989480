export { catalogue } from './catalogue';
export type { Catalogue, Words } from './en';
export { type Formats, formats } from './format';
export { outcomeLabel, wordFor } from './words';
