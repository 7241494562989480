/** Addresses of pages that may change their record without a navigation. */

/** `#/contacts/2`, `#Contact/view/2`, `#ajaxUILoc=…`: an address of its own; `#notes` is a place on the page. */
const ROUTE = /^#!?[^#]*[/=?]/;

/** Whether another address may be another record's. */
export function leadsElsewhere(from: string, to: string): boolean {
  if (!URL.canParse(from) || !URL.canParse(to)) return from !== to;
  const [a, b] = [new URL(from), new URL(to)];
  if (a.origin + a.pathname + a.search !== b.origin + b.pathname + b.search) return from !== to;
  return a.hash !== b.hash && (ROUTE.test(a.hash) || ROUTE.test(b.hash));
}
