/** Whether a change of the DOM draws a record anew: menus that mark the new place, and signs of loading, do not. */

const MENUS =
  'head,nav,header,a,button,[role="navigation"],[role="banner"],[role="menu"],[role="tablist"],[role="tab"],[role="progressbar"],[role="status"],[role="alert"]';
const REGION = 'main,[role="main"],article,dialog,[role="dialog"]';
const LOADING = /load|spin|progress|skeleton|placeholder|busy|shimmer/i;
const LOADING_TEXT =
  /^\W*(?:loading|please wait|one moment|(?:正在)?加载|载入|載入|读取中|请稍|請稍|wird geladen|laden|bitte warten|chargement|cargando|carregando|caricamento|загрузка|読み込み|로딩)/i;
const PANE = /pane|panel|content|view|page/i;
/** Attributes show and hide parts of a page; with less text it is a bar or an icon. */
const MIN_TEXT = 20;

const elementOf = (n: Node): Element | null => (n.nodeType === 1 ? (n as Element) : n.parentElement);
const hostOf = (n: Node): Element | undefined => {
  const root = n.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
};

/** `Node.contains`, through open shadow roots too. */
function holds(region: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = hostOf(at)) if (region.contains(at)) return true;
  return false;
}

function isContent(n: Node): boolean {
  const text = n.textContent?.trim() ?? '';
  if (LOADING_TEXT.test(text)) return false;
  if (n.nodeType !== 1) return text !== '';
  const el = n as Element;
  if (LOADING.test(`${el.className} ${el.id}`) || el.getAttribute('aria-busy') === 'true') return false;
  return text !== '' || el.shadowRoot !== null || el.querySelector('input') !== null;
}

/** @param shown the element of the person shown before, which says which part of the page is the record's */
export function redraws(r: MutationRecord, shown: Element | undefined): boolean {
  const el = elementOf(r.target) ?? hostOf(r.target);
  if (!el || el.closest(MENUS)) return false;
  const region = shown?.closest(REGION);
  if (region?.isConnected && !holds(region, el) && !el.contains(region)) return false;
  if (r.type === 'childList') return [...r.addedNodes, ...r.removedNodes].some(isContent);
  if (r.type === 'characterData') return isContent(r.target);
  if (shown && holds(el, shown)) return false;
  const name = r.attributeName ?? '';
  const pane = el.getAttribute('role') === 'tabpanel' || PANE.test(String(el.className));
  const toggles = name === 'class' ? pane : /^(?:hidden|style|aria-hidden|open)$/.test(name);
  return toggles && (el.textContent?.length ?? 0) >= MIN_TEXT;
}
