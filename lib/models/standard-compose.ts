/** From a standard to what the editor shows of it. Pure. */
import type { Standard } from '../domain/standard';
import { NUMBER_FIELDS, numberAt } from '../standard/editing/fields';
import { SHARES, sharesOf } from '../standard/editing/shares';
import type { EditView, VersionView } from './standard-view';

export const versionView = (
  { version, name, template }: Standard,
  savedAt: number | undefined,
): VersionView => ({ version, name, template, ...(savedAt !== undefined && { savedAt }) });

export function editView(draft: Standard): Pick<EditView, 'draft' | 'fields' | 'shares'> {
  const shares = sharesOf(draft);
  return {
    draft,
    fields: NUMBER_FIELDS.map((field) => ({ ...field, value: numberAt(draft, field.path) ?? 0 })),
    shares: SHARES.map((share) => ({ share, value: shares[share] })),
  };
}
