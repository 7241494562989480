/** Which attributes of an element travel, and which make it worth keeping though it holds no text. */

/** What an attribute may tell; bits. */
export const MARK = {
  /** Travels with its element. */
  kept: 1,
  /** May hold an address, a number or a name: the element travels too. */
  identity: 2,
  /** May hide the element. */
  hides: 4,
} as const;

const KEPT =
  'id class role aria-modal contenteditable type autocomplete placeholder for href lang itemtype data-field data-recordid data-record-id data-contact-id data-customer-id data-client-id data-lead-id data-entity-id data-testid';
const IDENTITY =
  'title alt aria-label data-original-title email fromaddr e n name itemprop data-title data-tooltip data-tip data-hovercard-id data-address data-copy data-clipboard-text data-name data-full-name data-contact-name data-customer-name';
/** `data-phone-number`, `data-email`, `data-user-mail`, …: any name that says what it holds. */
const SPEAKS = /^data-(?:[\w-]*-)?(?:e?mail|phone|tel|mobile)(?:-[\w-]*)?$/;
/** Too common on elements without text to keep each for it. */
const ONLY_WITH_TEXT = new Set(['name', 'e', 'n']);
const MAX_NAMES = 2_000;

const bits = new Map<string, number>([
  ...KEPT.split(' ').map((n) => [n, MARK.kept] as const),
  ...IDENTITY.split(' ').map(
    (n) => [n, ONLY_WITH_TEXT.has(n) ? MARK.kept : MARK.kept | MARK.identity] as const,
  ),
  ['hidden', MARK.hides],
  ['style', MARK.hides],
]);

export function markOf(name: string): number {
  let mark = bits.get(name);
  if (mark === undefined) {
    mark = SPEAKS.test(name) ? MARK.kept | MARK.identity : 0;
    if (bits.size < MAX_NAMES) bits.set(name, mark);
  }
  return mark;
}

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|;|$)|max-height\s*:\s*0|opacity\s*:\s*0(?:;|$|\s)|mso-hide)/i;

/** Hidden by its own attributes; whether a style sheet hides it is asked later, for few (visible.ts). */
export function hidden(el: Element): boolean {
  const value = el.getAttribute('hidden');
  if (value !== null && value !== 'until-found') return true;
  const style = el.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}
