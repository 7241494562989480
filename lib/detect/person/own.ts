/** Who sits at the screen and who works beside them: learnt from sign-in areas, owner fields and the setting. */
import { nameKey } from '../../domain/identity';
import { firstLine } from '../evidence/claim';
import type { Page } from '../page/page';

import { commonAncestor } from '../page/tree';
import type { Atom, Claim, Pause } from '../types';
import { STEP, ZONE } from '../types';
import { domainOf, findEmails, isPublicDomain } from '../words/mail';
import { ME } from '../words/me';
import { addressFitsName, cleanName, looksLikeName } from '../words/names';
import { internalMail } from './internal-mail';
import { accountOf, mailboxOwners, showsSent } from './mailbox';
import { OWN_TITLE, ownClaims } from './own-page';
import { writesOn } from './writes';

/** Nobody of these is the customer. Names as keys of identity.ts. */
export interface Own {
  names: Set<string>;
  /** The names as shown, for comparing with addresses. */
  written: Set<string>;
  emails: Set<string>;
  phones: Set<string>;
  domains: Set<string>;
}

export const LOGOUT =
  /^\W*(?:log ?out|sign ?out|log ?off|退出(?:登录|系统)?|注销|登出|abmelden|(?:se )?déconnexion|se déconnecter|cerrar sesión|salir|sair|esci|uitloggen|afmelden|выйти|выход|ログアウト|로그아웃)\W*$/i;
/** "Usuario: Ana Ruiz | Cerrar sesión", in one text. */
const LOGOUT_IN =
  /.[|｜·•([]\s{0,3}(?:log ?out|sign ?out|退出(?:登录|系统)?|注销|登出|abmelden|déconnexion|se déconnecter|cerrar sesión|salir|sair|esci|uitloggen|выйти|выход|ログアウト|로그아웃)\W{0,3}$/i;
/** "Capucine Lorrain ▾" among the first texts of a page: what one is signed in as opens a menu. */
const MENU = /\s*[▾▼⏷⌄⌵﹀🔽]\s*$/u;
const OPENS = /[▾▼⏷⌄⌵﹀🔽]\s*$/u;
const TOP_TEXTS = 30;
export const GREETING =
  /(?:logged in as|signed in as|当前(?:登录)?(?:用户|管理员|坐席|操作员)|操作员|登录用户|工号|坐席|欢迎(?:您|你|回来)?|angemeldet als|connecté en tant que|conectado como|eingeloggt als|ログイン中|担当者コード)\s*[:：,，]?\s*(.*)$/i;
const HELLO =
  /^(?:hi|hello|welcome(?: back)?|hola|hallo|bonjour|olá|ciao|привет|您好|你好)\s*[,，!！]?\s*(.*)$/i;
const YOU = /^(.*?)\s*[(（](?:you|me|我|本人|du|ich|vous|moi|tú|yo|você|eu|自分|나|вы|я)[)）]/i;
const ME_ZONES = ZONE.account | ZONE.header;
/** A longer text is no sign-out link. */
const MAX_LOGOUT = 30;
/** Texts around a sign-out link that may name the person. */
const AROUND = 6;
const ATTRS = ['aria-label', 'title', 'data-original-title', 'alt'];

/** Everything in a text that reads like a name: whole, in brackets, or word by word. */
export function namesIn(text: string): string[] {
  const pieces = [text, ...text.split(/[()（）[\]［］<>|｜·•:：,，;；\t　▾▼🟢●]+|\s{2,}/u)];
  const cjk = text.split(/[^\u4e00-\u9fff]+/);
  return [...pieces, ...cjk].map((p) => p.trim()).filter((p) => looksLikeName(p));
}

/** Several addresses in one text: none is that of every name in it. */
const isLine = (a: Atom | undefined): boolean => findEmails(a?.text ?? '').length > 1;

export async function learnOwn(
  page: Page,
  claims: readonly Claim[],
  known: { emails: readonly string[]; names: readonly string[] },
  pause: Pause,
): Promise<Own> {
  const own: Own = {
    names: new Set(),
    written: new Set(),
    emails: new Set(),
    phones: new Set(),
    domains: new Set(),
  };
  const name = (n: string) => {
    own.names.add(nameKey(cleanName(n)));
    own.written.add(cleanName(n));
  };
  const email = (e: string) => own.emails.add(e.toLowerCase());
  const { agent } = page.config;
  for (const n of [...(agent.names ?? []), ...known.names]) name(n);
  for (const e of [...agent.emails, ...known.emails]) email(e);
  for (const p of agent.phones) own.phones.add(p);

  for (const owner of mailboxOwners(page)) {
    for (const e of findEmails(owner)) email(e.email);
    if (looksLikeName(owner)) name(owner);
  }

  const parties = claims.filter(
    (c) => (c.role === 'from' || c.role === 'to' || c.role === 'cc') && !c.quoted,
  );
  const addresses = new Set(
    claims.flatMap((c) => (c.kind === 'email' && parties.some((p) => p.spot === c.spot) ? [c.value] : [])),
  );
  for (const owner of accountOf(page, addresses, Math.min(...parties.map((c) => c.at)))) {
    for (const e of findEmails(owner)) email(e.email);
    if (looksLikeName(owner)) name(owner);
  }
  if (showsSent(page) && parties.some((c) => c.role === 'to'))
    for (const c of parties)
      if (c.role === 'from') {
        if (c.kind === 'name') name(c.value);
        else if (c.kind === 'email') email(c.value);
      }

  // On the profile of whoever is signed in the bar names the same person as the fields.
  const ownPage = OWN_TITLE.test(page.title);
  const fields = new Set<Atom>();
  const customers = new Set<string>();
  for (const c of claims)
    if (
      c.kind === 'name' &&
      c.role === 'customer' &&
      (c.how === 'label' || c.how === 'heading' || c.how === 'form')
    )
      customers.add(nameKey(c.value));
  for (const f of page.fields) for (const v of f.values) fields.add(v);
  const take = (text: string, alsoCustomers: boolean) => {
    if (text.length > 160) return;
    for (const e of findEmails(text)) email(e.email);
    for (const n of namesIn(text.replace(/[^\s<(（]+@\S+/g, ' ')))
      if (alsoCustomers || !customers.has(nameKey(n))) name(n);
  };

  for (const a of page.atoms) {
    const i = a.i;
    if (i % STEP === 0) await pause();
    const bar =
      (a.spot.zone & ME_ZONES) !== 0 && (a.spot.zone & (ZONE.main | ZONE.heading | ZONE.dialog)) === 0;
    const account = (a.spot.zone & ZONE.account) !== 0;
    // Whoever opens a menu there is signed in, also where the page shows their own record.
    const opens =
      account && OPENS.test(`${a.text}${page.atoms[i + 1]?.line === a.line ? page.atoms[i + 1]?.text : ''}`);
    if (bar && !a.field && !fields.has(a)) take(a.text, account && (ownPage || opens));
    if (a.text.length > 120) continue;
    if (LOGOUT_IN.test(a.text)) take(a.text, true);
    if (i < TOP_TEXTS && MENU.test(a.text)) take(a.text.replace(MENU, ''), false);
    const you = /[(（]/.test(a.text) ? YOU.exec(a.text)?.[1] : undefined;
    if (you) take(you, true);
    const greeted = GREETING.exec(a.text)?.[1];
    const greet = greeted ?? (bar ? HELLO.exec(a.text)?.[1] : undefined);
    if (greet !== undefined) {
      take(greet, greeted !== undefined);
      const next = page.atoms[i + 1];
      if (greet.trim().length < 2 && next && next.line - a.line <= 1) take(next.text, true);
    }
    if (a.text.length < MAX_LOGOUT && LOGOUT.test(a.text))
      for (let j = Math.max(0, i - AROUND); j <= i + 2; j++) {
        const b = page.atoms[j];
        const near = b && commonAncestor(a.spot, b.spot);
        if (
          b &&
          near &&
          near.depth > 0 &&
          a.spot.depth - near.depth <= 3 &&
          b.spot.depth - near.depth <= 4 &&
          near.el.childElementCount < 20
        )
          take(b.text, false);
      }
  }
  for (const s of page.speaking) {
    if (!(s.zone & ME_ZONES) && !/avatar|profile|account/i.test(s.el.getAttribute('class') ?? '')) continue;
    if (s.zone & (ZONE.main | ZONE.article | ZONE.dialog) || s.depth > 12) continue;
    for (const attr of ATTRS) {
      const text = s.el.getAttribute(attr);
      // A name with an address in an account's own title is whoever is signed in, whatever a field says of them.
      if (text) take(text, (s.zone & ZONE.account) !== 0 && findEmails(text).length === 1);
    }
  }
  for (const f of page.fields) if (f.kind === 'self' && !f.row) take(firstLine(f.values), true);
  await pause();
  const writes = writesOn(page);
  for (const c of [...claims, ...ownClaims(page, claims).map((x): Claim => ({ ...x, role: 'self' }))]) {
    if (c.role !== 'staff' && c.role !== 'self' && !writes(c)) continue;
    if (c.kind === 'name') name(c.value);
    if (c.kind === 'email') email(c.value);
    if (c.kind === 'phone') own.phones.add(c.value);
  }
  // Their addresses, told by their names: "ines.marchetti@…".
  for (const c of claims)
    if (c.kind === 'email' && [...own.written].some((n) => addressFitsName(c.value, n))) email(c.value);
  // "An: Wiebke Bode", with an address behind it: the name is known from the top of the page.
  const mineAt = new Set(
    claims.flatMap((n) =>
      n.kind === 'name' && (own.names.has(nameKey(n.value)) || (n.role !== 'customer' && ME.test(n.value)))
        ? [`${n.spot.id} ${n.at}`]
        : [],
    ),
  );
  for (const c of claims)
    if (c.kind === 'email' && mineAt.has(`${c.spot.id} ${c.at}`) && !isLine(page.atoms[c.at])) email(c.value);
  // "Bode, Wiebke" at the top, and bode@… in the mail: enough to tell firms apart.
  const lasts = [...own.written].flatMap((n) => n.toLowerCase().split(/[\s,]+/)).filter((w) => w.length > 2);
  const mine = (e: string) => own.emails.has(e) || lasts.includes(e.split('@')[0] ?? '');
  for (const e of internalMail(claims, mine)) email(e);
  for (const e of own.emails) if (!isPublicDomain(domainOf(e))) own.domains.add(domainOf(e));
  return own;
}

export const isOwn = (own: Own, c: Pick<Claim, 'kind' | 'value'>): boolean =>
  c.kind === 'email'
    ? own.emails.has(c.value) || own.domains.has(domainOf(c.value))
    : c.kind === 'name'
      ? own.names.has(nameKey(c.value))
      : c.kind === 'phone' && own.phones.has(c.value);
