/** The formats, in the order they are offered. Adding one: its file, and its line here. */
import { csv } from './csv';
import type { Format } from './format';
import { json } from './json';

export const FORMATS = [csv, json] as const satisfies readonly Format[];

/** `undefined` for an id that this version does not know. */
export const formatById = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
