/** What an element's attributes may tell: found in one look while walking, so that most elements are never asked again. */
export const MARK = {
  /** A class or an id, which may say which part of the page it opens. */
  region: 1,
  /** May hide it. */
  hides: 2,
  /** May hold an address, a number or a name. */
  identity: 4,
  /** A field of microdata or of an h-card. */
  card: 8,
  /** Says outright what it is. */
  role: 16,
} as const;

const rows: readonly (readonly [bits: number, names: string])[] = [
  [MARK.region, 'id class'],
  [MARK.role, 'role aria-modal contenteditable'],
  [MARK.hides, 'hidden style'],
  [
    MARK.identity,
    'title alt aria-label data-original-title email data-email data-email-address data-hovercard-id fromaddr e data-mail data-address data-copy data-clipboard-text data-phone data-tel data-phone-number data-mobile',
  ],
  [MARK.card, 'itemprop'],
];
const BITS = new Map(rows.flatMap(([bits, names]) => names.split(' ').map((n) => [n, bits] as const)));

export function marksOf(el: Element): number {
  if (!el.hasAttributes()) return 0;
  let marks = 0;
  for (const name of el.getAttributeNames()) marks |= BITS.get(name) ?? 0;
  if (el.tagName === 'A' && /^mailto:/i.test(el.getAttribute('href') ?? '')) marks |= MARK.identity;
  return marks;
}

const CARD = /(?:^|\s)(?:p-name|fn|u-email|p-tel|tel|p-org|org)(?:\s|$)/;
const MAX_NAMES = 2_000;
const known = new Map<string, boolean>();

/** Whether its class names a field of an h-card. */
export function isCard(el: Element): boolean {
  const name = el.getAttribute('class');
  if (!name) return false;
  let hit = known.get(name);
  if (hit === undefined) {
    hit = CARD.test(name);
    if (known.size >= MAX_NAMES) known.clear();
    known.set(name, hit);
  }
  return hit;
}
