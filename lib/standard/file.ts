/** The standard as a JSON file that a team passes around: `{"format":"tierside-standard","schema":1,"standard":{…}}`. */
import type { Standard } from '../domain/standard';
import type { StandardProblem } from '../domain/standard-problem';
import { type CheckedStandard, checkStandard } from './schema';

const FORMAT = 'tierside-standard';
/** Raised when an older program could misread a newer file. */
const SCHEMA = 1;
/** Characters; the default standard is a fiftieth of it. */
const LARGEST = 500_000;

const refuse = (code: string, path = '', params?: StandardProblem['params']): CheckedStandard => ({
  ok: false,
  problems: [{ path, code, ...(params && { params }) }],
});

/** The file's text. The population stays here: it is about the user's customers. */
export function standardFile(standard: Standard): string {
  const { population: _, ...document } = standard;
  return `${JSON.stringify({ format: FORMAT, schema: SCHEMA, standard: document }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Said in one sentence; where in the file it breaks helps nobody.
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads such a file; whatever is in it, the answer is a standard or problems. Never throws. */
export function parseStandardFile(text: string): CheckedStandard {
  if (text.length > LARGEST) return refuse('file-too-large', '', { most: LARGEST });
  const json = parsed(text);
  if (json === undefined) return refuse('file-unreadable');
  if (!isObject(json) || json.format !== FORMAT) return refuse('file-other');
  const { schema } = json;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return refuse('file-other', 'schema');
  if (schema > SCHEMA) return refuse('file-newer', 'schema', { schema });
  return checkStandard(json.standard);
}
