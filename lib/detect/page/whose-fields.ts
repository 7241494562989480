/** Whose a field is, as far as only the fields around it tell. */
import { cleanName, looksLikeName } from '../words/names';
import type { Field } from './page';

const PRIMARY =
  /^\s*(?:primary|main|haupt)[- ]?(?:contact|ansprechpartner|kontakt)|^\s*(?:contact principal|contacto principal|contato principal|主联系人|首要联系人)/i;
/** Fields of somebody who is named among those of another. */
const NEXT_FIELDS = 3;
const firstWord = (f: Field | undefined): string => f?.label.text.trim().split(/[\s-]/)[0] ?? '';
/** "苗立（子）", "Tom Oak (son)": somebody of the family. */
const RELATION =
  /[(（]\s*(?:本人之)?(?:子|女|父|母|父亲|母亲|配偶|妻|夫|妻子|丈夫|儿子|女儿|兄|弟|姐|妹|孙子|孙女|爷爷|奶奶|家属|朋友|son|daughter|wife|husband|spouse|mother|father|brother|sister|sohn|tochter|ehefrau|ehemann|mutter|vater|hij[oa]|esposa|marido|mujer|madre|padre|fils|fille|épouse|mari|mère|père|filh[oa]|esposo|mãe|pai|figli[oa]|moglie|marito|сын|дочь|жена|муж|мать|отец|長男|長女|妻|夫|母|父)\s*[)）]/i;
const POLITE = /(?:様|さま|殿|님)\s{0,3}$/u;

/** "送修人", and then "送修人电话": the number of somebody who is named beside it, not of whom the page is about. */
export function ofNamed(fields: readonly Field[]): Field[] {
  const others = fields.filter((f) => f.kind === 'unknown' || f.kind === 'third' || f.kind === 'staff');
  const names = others.map((f) => f.label.text.replace(/[:：*\s]{1,9}$/, '')).filter((n) => n.length > 1);
  const itself = fields.some((f) => (f.kind === 'first' || f.kind === 'last') && f.values.length > 0);
  const shared = itself ? fields.find((f) => f.kind === 'person' && PRIMARY.test(f.label.text)) : undefined;
  /** "Primary Contact", and then "Primary E-mail": theirs. */
  const beside = (f: Field, n: number): boolean => {
    const at = shared ? fields.indexOf(shared) : -1;
    return at >= 0 && n > at && n - at <= NEXT_FIELDS && firstWord(f) === firstWord(fields[at]);
  };
  return fields.map((f, n) =>
    // Beside the fields of a person stands whom else their firm has.
    (itself && f.kind === 'person' && PRIMARY.test(f.label.text)) ||
    (f.kind === 'person' && f.values.some((v) => RELATION.test(v.text)))
      ? { ...f, kind: 'third' }
      : // Nobody calls a colleague 様: the label means the contact person of the firm.
        f.kind === 'staff' && POLITE.test(f.values[0]?.text ?? '')
        ? { ...f, kind: 'person' }
        : (f.kind === 'phone' || f.kind === 'email') &&
            (beside(f, n) || names.some((n) => f.label.text.trim().startsWith(n)))
          ? { ...f, kind: 'third' }
          : f,
  );
}

const REPLY_TO =
  /^\s*(?:reply[- ]to|rispondi[- ]a|antworte?n?[- ]an|répondre à|responder (?:a|para)|回复(?:地址|至)|返信先|답장)/i;

/** Whoever is to be answered wrote it, whatever machine or secretary sent it. */
export function answered(fields: readonly Field[]): Field[] {
  const reply = fields.find(
    (f) => f.kind === 'from' && REPLY_TO.test(f.label.text) && f.values.some((v) => v.text.includes('@')),
  );
  return fields.map((f) => (reply && f !== reply && f.kind === 'from' ? { ...f, kind: 'third' } : f));
}

const CONSIGNEE = /^\s*(?:收货人|收貨人|收件人|consignee|ship to|お届け先)/i;
const PARCEL_PHONE = /^\s*(?:收货|收貨|收件)人?(?:电话|手机|電話|手機)/;
/** What people call themselves beside their name. */
export const NICKNAME = /昵称|暱稱|nick|ニックネーム|微信名|screen name/i;

const ORDER = /订单|訂單|order|注文|bestell|pedido|commande|ordine/i;
const spelled = (f: Field): string => cleanName(f.values[0]?.text ?? '');

const nameFields = (fields: readonly Field[]): Field[] =>
  fields.filter((f) => !f.row && (f.kind === 'name' || f.kind === 'person'));
const isReal = (f: Field): boolean => !NICKNAME.test(f.label.text) && looksLikeName(f.values[0]?.text ?? '');

/** The same where it is no field that says so, but the only heading of its kind, over an address. */
export function buyerUnderHeading(
  fields: readonly Field[],
  headings: readonly string[],
  sample: string,
): boolean {
  const goes = headings.filter((text) => CONSIGNEE.test(text));
  return goes.length === 1 && ORDER.test(sample) && !nameFields(fields).some(isReal);
}

/**
 * An order that names nobody else, or its buyer only by a nickname, or both alike, says where the parcel goes who bought.
 * @param sample of the page's text
 */
export function namedBuyer(fields: readonly Field[], sample: string): Field[] {
  const named = nameFields(fields);
  const real = named.some(isReal);
  const goes = fields.filter((f) => f.kind === 'third' && CONSIGNEE.test(f.label.text));
  const order =
    named.length > 0 || ORDER.test(sample) || fields.some((f) => !f.row && ORDER.test(f.label.text));
  const [one] = goes;
  // Orders of one buyer beneath each other name them each time.
  const same = new Set(goes.map(spelled)).size === 1;
  const alike = one !== undefined && named.some((f) => spelled(f) === spelled(one));
  if (!one || !same || !(alike || (!real && order))) return [...fields];
  return fields.map((f) => {
    if (goes.includes(f)) return { ...f, kind: 'person' };
    if (named.includes(f) && !alike) return { ...f, kind: 'other' };
    return f.kind === 'third' && PARCEL_PHONE.test(f.label.text) ? { ...f, kind: 'phone' } : f;
  });
}

/** A mail's head has been read: "Recipient" and "Sender" in its text are those of a parcel. */
export function parcels(fields: readonly Field[]): Field[] {
  const read = new Set<string>();
  return fields.map((f) => {
    if (f.kind !== 'to' && f.kind !== 'from') return f;
    if (has(f, '@')) read.add(f.kind);
    else if (read.has('to') || read.has(f.kind)) return { ...f, kind: 'third' };
    return f;
  });
}
const has = (f: Field, sign: string): boolean => f.values.some((v) => v.text.includes(sign));
