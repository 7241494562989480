/** What an element is to the walk, told by its tag. */

/** Bits: one look-up instead of a dozen comparisons. */
export const KIND = {
  skip: 1,
  inline: 2,
  nothing: 4,
  breaks: 8,
  field: 16,
  slot: 32,
  select: 64,
  badge: 128,
} as const;

const KINDS: readonly (readonly [kind: number, tags: string])[] = [
  [
    KIND.skip,
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG svg CANVAS VIDEO AUDIO OBJECT EMBED IFRAME FRAME MATH OPTION DATALIST',
  ],
  [
    KIND.inline,
    'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR BIG',
  ],
  [KIND.inline | KIND.slot, 'SLOT'],
  [KIND.nothing, 'WBR'],
  [KIND.breaks, 'BR HR'],
  [KIND.field, 'INPUT TEXTAREA'],
  [KIND.field | KIND.select, 'SELECT'],
  [KIND.badge, 'TIERSIDE-BADGE'],
];
const kinds = new Map(KINDS.flatMap(([kind, tags]) => tags.split(' ').map((t) => [t, kind] as const)));
const MAX_TAGS = 2_000;
/** Elements of a page's own making stand in a line unless their style says otherwise. */
export function kindOf(tag: string): number {
  let kind = kinds.get(tag);
  if (kind === undefined) {
    kind = tag.includes('-') ? KIND.inline : 0;
    if (kinds.size < MAX_TAGS) kinds.set(tag, kind);
  }
  return kind;
}
