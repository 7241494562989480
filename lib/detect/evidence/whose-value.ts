/** Whose a value is by the words before it, where they are a label rather than a sentence. */
import type { Role } from '../types';
import { kindByParts } from '../words/label-parts';
import { type LabelKind, labelKind, normal, trailingLabel } from '../words/labels';

const SHORT = 30;
/** Fields whose digits and addresses are nobody's to call. */
export const NO_CONTACT: ReadonlySet<LabelKind> = new Set(['other', 'fax', 'id']);
/** Whose what stands under a label is; the customer's where it is not here. */
export const ROLES: Partial<Record<LabelKind, Role>> = {
  from: 'from',
  to: 'to',
  cc: 'cc',
  staff: 'staff',
  third: 'third',
  self: 'self',
  fax: 'third',
};

/** "收货人：顾北辰，联系电话：159…": whose values the texts of one line are, said by the last label of a person. */
export function roleBefore(before: string): Role | undefined {
  if (!/[:：]/.test(before)) return undefined;
  for (const part of before.split(/[,，;；。|｜\n]/).reverse()) {
    const label = /^([^:：]{1,20})[:：]/.exec(part)?.[1];
    const kind = label ? (labelKind(label.trim()) ?? kindByParts(normal(label))) : undefined;
    if (kind === 'name' || kind === 'person') return undefined;
    if (kind === 'staff' || kind === 'third') return kind;
  }
  return undefined;
}

/** "业务小彭介绍（" and "courier, Rustam Galeev, tel.": somebody else, by what they are there for. */
export function elseIn(text: string): LabelKind | undefined {
  const clause = text.split(/[,，;；。\n]/).pop() ?? '';
  return clause.length < SHORT ? kindByParts(normal(clause)) : undefined;
}
export const isElse = (kind: LabelKind | undefined): kind is 'third' | 'staff' =>
  kind === 'third' || kind === 'staff';

/** What a text says as the label of the next one on its line: "收货电话" is the number of whoever takes the parcel. */
export function besides(text: string): LabelKind | undefined {
  const kind = trailingLabel(text);
  const whose = kind === 'phone' || kind === undefined ? elseIn(text) : undefined;
  if (kind === undefined) return isElse(whose) ? whose : undefined;
  return whose && (ROLES[whose] ?? NO_CONTACT.has(whose)) ? whose : kind;
}
