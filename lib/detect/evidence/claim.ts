/** Making claims of the values found; shared by every kind of evidence. */
import type { Atom, Claim, ClaimKind, Role, Spot } from '../types';
import { labelKind } from '../words/labels';
import { cleanName, isInterface, looksLikeCompany } from '../words/names';

/** Weight of a value that has a field of its own. */
export const FIELD = 2;
/** Longer ones are no names; they are cut before they travel. */
const MAX_VALUE = 120;
/** Of a line, which may be a hostile page's 20,000 spaces: expressions that look for its end meet no more. */
const MAX_LINE = 500;

export const claim = (
  kind: ClaimKind,
  value: string,
  how: string,
  weight: number,
  from: { spot: Spot; at: number },
  more: Partial<Pick<Claim, 'role' | 'labelled' | 'prose' | 'written' | 'extension' | 'voice'>> = {},
): Claim => ({
  kind,
  value,
  how,
  weight,
  spot: from.spot,
  at: from.at,
  role: more.role ?? 'customer',
  labelled: more.labelled ?? false,
  prose: more.prose ?? false,
  written: (more.written ?? value).slice(0, MAX_VALUE),
  ...(more.extension !== undefined && { extension: more.extension }),
  ...(more.voice !== undefined && { voice: more.voice }),
});

export const here = (atom: Atom): { spot: Spot; at: number } => ({ spot: atom.spot, at: atom.i });

/** The values of a field as one text: inline neighbours joined, up to the first line break. */
export function firstLine(values: readonly Atom[]): string {
  const line = values[0]?.line;
  let out = '';
  for (const v of values) {
    if (v.line !== line || out.length > MAX_VALUE * 2) break;
    out += out && !/\s$/.test(out) && !/^\s/.test(v.text) ? ` ${v.text}` : v.text;
  }
  return out.slice(0, MAX_LINE).replace(/\s+/g, ' ').trim();
}

const EMPTY =
  /^(?:[-–—_/.…\s]*|--|n\/?a|none|null|无|暂无|未填写|未设置|空|なし|点击添加|点击填写|添加|待完善|未知|請選擇|请选择|未設定|미입력|click to add|not provided|hinzufügen|ajouter|añadir|не указано?|keine?|aucune?|ninguno|not set|no value|unknown)$/i;
const NO_NAME = /[@#]|\d{3,}|https?:|\.{3}|…/;

/** A name or company claim out of a labelled text; nothing where it is neither. */
export function nameClaim(
  text: string,
  how: string,
  weight: number,
  from: { spot: Spot; at: number },
  role: Role = 'customer',
): Claim | undefined {
  const value = cleanName(text);
  if (value.length < 2 || value.length > 80 || EMPTY.test(value) || NO_NAME.test(value)) return undefined;
  if (!/\p{L}/u.test(value) || value.split(/\s+/).length > 8) return undefined;
  if (isTitle(value)) return undefined;
  const kind = looksLikeCompany(value) ? 'company' : 'name';
  return claim(kind, value, how, weight, from, { role, labelled: true, written: text.slice(0, MAX_VALUE) });
}

/** A label, or the title of a section, where a value was expected. */
export const isTitle = (text: string): boolean => labelKind(text) !== undefined || isInterface(text);

export const isEmpty = (text: string): boolean => EMPTY.test(text);
