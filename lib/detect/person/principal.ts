/** Mails that somebody writes for somebody else: a secretary, an assistant. Whom they write for is the customer. */
import type { Message } from '../page/messages';
import type { Page } from '../page/page';
import type { Cluster } from '../types';

const FOR =
  /的?(?:秘书|秘書|助理|特助)|受.{1,8}(?:委托|委託|之托)|(?<!\p{L})(?:on behalf of|(?:assistant|secretary|pa) (?:to|of|for)|['’]s (?:assistant|secretary|pa)(?!\p{L})|im auftrag (?:von|des|der)|im namen (?:von|des|der)|(?:assistentin|assistent|sekretärin|sekretariat) (?:von|des|der)|de la part de|(?:assistante?|secrétaire) de|en nombre de|(?:asistente|secretari[ao]) de|em nome de|(?:assistente|secretári[ao]) d[eoa]|per conto di|(?:assistente|segretari[ao]) di|namens|assistente? van|по поручению|секретарь)|の秘書|に代わり|代理で|의 비서|을 대신|를 대신/iu;
/** Such a sentence stands at the beginning. */
const OPENING = 8;

/** @returns whom a mail of this sender was written for, where it says so and how to reach them */
export function principalOf(
  sender: Cluster,
  everybody: readonly Cluster[],
  messages: readonly Message[],
  page: Page,
): Cluster | undefined {
  if (sender.role !== 'from') return undefined;
  const emails = [...sender.emails];
  const mail = messages.findLast((m) => !m.quoted && emails.some((e) => m.by.toLowerCase().includes(e)));
  if (!mail) return undefined;
  const says = page.atoms
    .slice(mail.from, mail.end)
    .filter((a) => a.text.length > 10)
    .slice(0, OPENING)
    .find((a) => FOR.test(a.text));
  if (!says) return undefined;
  const told = (c: Cluster) => c.claims.some((x) => x.kind === 'name' && says.text.includes(x.value));
  const able = everybody.filter(
    (c) =>
      c !== sender && c.role !== 'self' && c.role !== 'staff' && c.emails.size + c.phones.size > 0 && told(c),
  );
  return able.length === 1 ? able[0] : undefined;
}
