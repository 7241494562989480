/** Which part of the page an element opens: told by tag, role and the class names people give such parts. */
import { type PageElement, ZONE } from '../types';

const TAGS: Readonly<Record<string, number>> = {
  NAV: ZONE.nav,
  FOOTER: ZONE.footer,
  ASIDE: ZONE.aside,
  MAIN: ZONE.main,
  DIALOG: ZONE.dialog,
  BLOCKQUOTE: ZONE.quote,
  ARTICLE: ZONE.article,
  BUTTON: ZONE.button,
  H1: ZONE.heading,
  H2: ZONE.heading,
  H3: ZONE.heading,
  H4: ZONE.heading,
  H5: ZONE.heading,
  H6: ZONE.heading,
};

const ROLES: Readonly<Record<string, number>> = {
  banner: ZONE.header,
  navigation: ZONE.nav,
  menu: ZONE.nav,
  menubar: ZONE.nav,
  contentinfo: ZONE.footer,
  complementary: ZONE.aside,
  dialog: ZONE.dialog,
  alertdialog: ZONE.dialog,
  main: ZONE.main,
  heading: ZONE.heading,
  button: 0,
};

/** Whole words of class names and ids (split at `-`, `_` and capitals), in order of trust. */
const ACCOUNT =
  /(?:^|\s)(?:account ?menu|user ?menu|current ?user|logged ?in|signed ?in|useralias|useraddr|login ?info|profile ?menu|agent ?info|whoami)(?:\s|$)/;
/** In a bar, or as an id, these name who is signed in; elsewhere they name anybody. */
const USER = /(?:^|\s)(?:user ?info|user ?name|uname)(?:\s|$)/;
const HEADER =
  /(?:^|\s)(?:top ?bar|top ?nav|top ?div|navbar|nav ?bar|app ?header|global ?header|site ?header|masthead|admin ?bar|wpadminbar|topdata|soft ?bar|toolbar ?top|page ?top|hd crm)(?:\s|$)/;
const FOOTER =
  /(?:^|\s)(?:wpfooter|page ?footer|site ?footer|site ?info|copyright|status ?bar|colophon|legal)(?:\s|$)/;
const NAV =
  /(?:^|\s)(?:side ?nav(?! ?(?:container|content|wrapper|layout))|sidebar ?nav|main ?menu|admin ?menu|breadcrumbs?|left ?panel|recent(?:ly)?(?: ?viewed| ?items)?|ads?|advert\w*|promo|sponsor\w*)(?:\s|$)/;
const DIALOG =
  /(?:^|\s)(?:modal|drawer|dialog|slide|slide ?out|off ?canvas|popup|pop ?over|lightbox|overlay|flyout|preview ?pane|quick ?view)(?:\s|$)/;
const FEED =
  /(?:^|\s)(?:timeline|activity ?(?:feed|stream|log|list)|audit ?(?:log|trail)|change ?log|history ?(?:list|log|items?)|updates|chatter|tracking ?values?)(?:\s|$)/;
/** What the agent writes in a chat. */
const OUTGOING =
  /(?:^|\s)(?:chat|msg|message|bubble|talk)s? ?(?:item |row |box )?(?:reverse|self|out|outgoing|right|me|own|sent|mine|staff|agent|operator)(?:\s|$)/;
const QUOTE =
  /(?:^|\s)(?:quote|quoted|gmail ?quote|gmail ?attr|yahoo ?quoted|moz ?cite ?prefix|blockquote|history ?mail|original ?message|divrplyfwdmsg)(?:\s|$)/;

/** Words that mean this only when they are a whole name: `header-summary` belongs to a mail. */
const WHOLE: Readonly<Record<string, number>> = {
  account: ZONE.account,
  acct: ZONE.account,
  usr: ZONE.account,
  me: ZONE.account,
  myself: ZONE.account,
  operator: ZONE.account,
  ag: ZONE.account,
  banner: ZONE.header,
  header: ZONE.header,
  top: ZONE.header,
  tp: ZONE.header,
  foot: ZONE.footer,
  footer: ZONE.footer,
  nav: ZONE.nav,
  navigation: ZONE.nav,
};

/** Page-wide bars stand near the root; deeper "headers" belong to cards. */
const BAR_DEPTH = 7;

const CELL = /^(?:TD|TH)$/;

const words = (s: string) =>
  ` ${s
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_\s]+/g, ' ')
    .toLowerCase()} `;

/** Zones a class name or an id stands for: anywhere, outside cards, and near the root only. */
interface Named {
  anywhere: number;
  outside: number;
  bar: number;
  /** In a bar. */
  inBar: number;
}

/** Pages use few different names; hostile ones use many. */
const MAX_NAMES = 2_000;
const known = new Map<string, Named>();
const NOTHING: Named = { anywhere: 0, outside: 0, bar: 0, inBar: 0 };

function named(name: string): Named {
  if (name.length < 2 || name.length > 300) return NOTHING;
  const hit = known.get(name);
  if (hit) return hit;
  const w = words(name);
  const made: Named = {
    anywhere:
      (QUOTE.test(w) ? ZONE.quote : 0) |
      (DIALOG.test(w) ? ZONE.dialog : 0) |
      (FEED.test(w) ? ZONE.feed : 0) |
      (OUTGOING.test(w) ? ZONE.editor : 0),
    outside: ACCOUNT.test(w) ? ZONE.account : 0,
    inBar: USER.test(w) ? ZONE.account : 0,
    bar:
      (HEADER.test(w) ? ZONE.header : 0) | (FOOTER.test(w) ? ZONE.footer : 0) | (NAV.test(w) ? ZONE.nav : 0),
  };
  for (const token of name.toLowerCase().split(/\s+/)) {
    const whole = WHOLE[token] ?? 0;
    if (whole === ZONE.account) made.outside |= whole;
    else made.bar |= whole;
  }
  if (known.size >= MAX_NAMES) known.clear();
  known.set(name, made);
  return made;
}

/**
 * The zone as it counts: a page has one header. What else calls itself so heads a record, a message or a card.
 * @param first the element that opened the page's header, if any
 */
export const isSecondHeader = (zone: number, inherited: number, first: boolean): boolean =>
  first && (zone & ZONE.header) !== 0 && (inherited & ZONE.header) === 0;

/** A recipient, put as one piece into a line that is written in. */
const CHIP = /^(?:SPAN|A|LI)$/;

/**
 * @param depth of the element below `body`
 * @param inherited zone of its parents
 * @returns the zone of the element's contents
 */
export function zoneOf(el: PageElement, depth: number, inherited: number): number {
  let zone = inherited;
  const tag = el.tagName;
  const inCard = (inherited & (ZONE.main | ZONE.article | ZONE.dialog)) !== 0;
  zone |= TAGS[tag] ?? 0;
  if (tag === 'HEADER' && !inCard && depth <= BAR_DEPTH) zone |= ZONE.header;
  zone |= ROLES[el.getAttribute('role') ?? ''] ?? 0;
  if (el.getAttribute('aria-modal') === 'true') zone |= ZONE.dialog;
  const editable = el.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') zone |= ZONE.editor;
  else if (editable === 'false' && CHIP.test(tag)) zone &= ~ZONE.editor;
  // The body is called after how the page is laid out ("defaultMainMenuBody"): it is no part of itself.
  if (tag === 'BODY') return zone;
  const id = el.getAttribute('id') ?? '';
  for (const name of [id, el.getAttribute('class') ?? '']) {
    const n = named(name);
    zone |= n.anywhere;
    if (inCard) continue;
    zone |= n.outside;
    if (name === id || inherited & (ZONE.header | ZONE.nav)) zone |= n.inBar;
    // A cell of class "header" holds a line of a mail's head, or heads a column.
    // No part of a page is a word in a line: `<span class="ad">` is an address.
    const bar = tag === 'SPAN' ? n.bar & ~ZONE.nav : n.bar;
    if (depth <= BAR_DEPTH) zone |= CELL.test(tag) ? bar & ~ZONE.header : bar;
  }
  return zone;
}
