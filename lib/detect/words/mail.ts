/** Addresses: finding them, and which ones can be a person's. */
const EMAIL =
  /[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}/giu;

const MACHINE =
  /^(?:no-?_?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster|bounces?|notifications?|notify|newsletter|news|notice|mailing|mailer|promo(?:tions?)?|updates|digest|alerts?|automated|system|root|daemon|webmaster|abuse|hostmaster|listserv|majordomo|unsubscribe)(?:[-+._].*)?$|-(?:owner|request|bounces|noreply)$/i;
const DESK =
  /^(?:info|support|help|helpdesk|sales|service|contact|office|hello|team|admin|billing|accounts?|accounting|orders?|shop|store|press|jobs|hr|careers|marketing|feedback|enquir(?:y|ies)|customer-?(?:service|care)|kundenservice|kontakt|vertrieb|buchhaltung|kf|kefu|caiwu|shouhou|soumu|sac|hola|soporte|ventas|contacto|contato|atendimento|bonjour|commandes?|quai|warranty|returns|rma|claims|complaints|garantie|garantia|garanzia|reklamation|warehouse|despatch|dispatch|archive|security|privacy|legal|jubao|customerservice|compras|ventas|vendas|comercial|facturaci[oó]n|financeiro|contabilidad|contabilidade|pedidos|reservas|achats?|ventes|commercial|compta(?:bilite)?|facturation|einkauf|bestellung(?:en)?|rechnung(?:en)?|verwaltung|personal|acquisti|vendite|amministrazione|ordini|assistenza|prenotazioni|inkoop|verkoop|administratie|bestellingen|buh|buhgalter|zakaz|otk|purchasing|procurement|finance|reception|bookings?|reservations?|cangku|xiaoshou|shichang|zhaopin|renshi|xingzheng)$/i;
const PUBLIC =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mail|proton|protonmail|qq|vip\.qq|foxmail|163|126|yeah|sina|sohu|139|189|aliyun|tom|21cn|naver|daum|hanmail|yandex|rambler|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|uol|bol|terra|comcast|verizon|att|btinternet|sky|docomo|ezweb|softbank)\.[a-z.]+$/i;

export interface FoundEmail {
  email: string;
  start: number;
  end: number;
}

/** At most so many per text: a page of five thousand addresses is a list, not a person. */
const MAX_PER_TEXT = 20;
const MAX_TRIES = 200;

/** Addresses in a text, full-width signs understood, in order. */
export function findEmails(text: string): FoundEmail[] {
  if (!text.includes('@') && !text.includes('＠')) return [];
  const plain = text.replace(/＠/g, '@').replace(/．/g, '.');
  const out: FoundEmail[] = [];
  EMAIL.lastIndex = 0;
  // The local part is at most 64 long; looking around each @ keeps hostile texts linear.
  let at = plain.indexOf('@');
  for (let tries = 0; at >= 0 && tries < MAX_TRIES && out.length < MAX_PER_TEXT; tries++) {
    const from = Math.max(0, at - 64, out[out.length - 1]?.end ?? 0);
    const window = plain.slice(from, at + 200);
    EMAIL.lastIndex = 0;
    let m = EMAIL.exec(window);
    while (m && from + m.index + m[0].indexOf('@') < at) m = EMAIL.exec(window);
    if (m && from + m.index + m[0].indexOf('@') === at) {
      const written = m[0].replace(/^['*=|`{}]+/, '');
      const start = from + m.index + (m[0].length - written.length);
      const end = from + m.index + m[0].length;
      // Cut to fit its column: no address at all.
      const cut = /^(?:…|\.{2,}|\[\.{3})/.test(plain.slice(end, end + 4));
      if (written.length <= 254 && !cut) out.push({ email: written.toLowerCase(), start, end });
    }
    at = plain.indexOf('@', at + 1);
  }
  return out;
}

const localOf = (email: string) => email.split('@')[0] ?? '';
export const domainOf = (email: string): string => email.split('@')[1] ?? '';
/** Sent by a machine: nobody to call. */
export const isMachine = (email: string): boolean => MACHINE.test(localOf(email));
/** A shared mailbox: a customer's only where a label says so. */
export const isDesk = (email: string): boolean => DESK.test(localOf(email));
/** Everybody's mail domain says nothing about who works together. */
export const isPublicDomain = (domain: string): boolean => PUBLIC.test(domain);
