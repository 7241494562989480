import type { Catalogue } from '../en';

/** What went wrong and what to do, in plain words; unknown codes get the general sentence. */
export function errorText(error: { code: string }, t: Catalogue): string {
  const known = Object.hasOwn(t.errors, error.code) ? t.errors[error.code] : undefined;
  return known ?? t.errors.unexpected ?? error.code;
}
