/** Whose mailbox a mail application shows: by the window's title, and by the pane of its folders. */
import type { Page } from '../page/page';
import { commonAncestor, keyOf, within } from '../page/tree';
import { findEmails } from '../words/mail';
import { looksLikeName } from '../words/names';

const MAIL_PLACE =
  /^(?:\(\d+\)\s?)?(?:e-?mail|mail|inbox|posteingang|boîte de réception|bandeja de entrada|caixa de entrada|posta|входящие|почта|邮件|收件箱|郵件|メール|메일)(?:\s?\(\d+\))?$/i;
const MAIL_APP = /(?:mail|outlook|webmail|邮箱|邮件|郵件|メール|메일)$/i;

/** Mail applications name the mailbox before themselves: "Inbox (2) - ada@quill.example - Gmail". */
function titleOwner(title: string): string[] {
  const parts = title.slice(0, 300).split(/\s{1,4}[-–—|]\s{1,4}/);
  if (parts.length < 3) return [];
  const owner = parts.at(-2) ?? '';
  if (MAIL_PLACE.test(parts[0] ?? '')) return [owner];
  // "People - Ada Quill - Outlook" is a contact; an address stands there for whose the mailbox is.
  return MAIL_APP.test(parts.at(-1) ?? '') && owner.includes('@') ? [owner] : [];
}

const INBOX =
  /^\W*(?:inbox|posteingang|boîte de réception|bandeja de entrada|recibidos|caixa de entrada|posta in arrivo|in arrivo|postvak in|входящие|收件箱|收件匣|受信トレイ|受信箱|받은\s?(?:메일함|편지함))\W*\d*\W*$/i;
const OTHER_FOLDER =
  /^\W*(?:sent(?: items| mail)?|drafts?|gesendet|gesendete objekte|entwürfe|envoyés|brouillons|enviados|borradores|rascunhos|posta inviata|inviata|bozze|verzonden(?: items)?|concepten|отправленные|черновики|已发送(?:邮件)?|已发邮件|草稿箱?|寄件備份|已傳送郵件|送信済み(?:トレイ|アイテム)?|下書き|보낸\s?(?:메일함|편지함)|임시\s?보관함)\W*\d*\W*$/i;
/** Texts between two folders of a mailbox. */
const NEAR_FOLDERS = 16;
const MAX_OWNERS = 2;
const MAX_OWNER = 60;
/** A larger part of the page holds more than folders. */
const MAX_PANE = 60;

/** The pane that lists a mailbox's folders shows whose mailbox it is. */
function paneOwner(page: Page): string[] {
  const inbox = page.atoms.find((a) => a.text.length < 40 && INBOX.test(a.text));
  const other =
    inbox && page.atoms.slice(inbox.i + 1, inbox.i + NEAR_FOLDERS).find((a) => OTHER_FOLDER.test(a.text));
  const pane = inbox && other && commonAncestor(inbox.spot, other.spot);
  if (!inbox || !pane || pane.depth === 0) return [];
  const texts = page.atoms.filter((a) => within(a.spot, pane) && a.text.length <= MAX_OWNER);
  if (texts.length > MAX_PANE) return [];
  const emails = [...new Set(texts.flatMap((a) => findEmails(a.text).map((e) => e.email)))];
  const above = page.atoms[inbox.i - 1];
  // Name, address, folders.
  const before = above?.text.includes('@') ? page.atoms[inbox.i - 2] : above;
  const named = before && within(before.spot, pane) && looksLikeName(before.text) ? [before.text] : [];
  return emails.length > MAX_OWNERS ? [] : [...emails, ...named];
}

/** Names and addresses of whoever owns the mailbox. */
export const mailboxOwners = (page: Page): string[] => [...titleOwner(page.title), ...paneOwner(page)];

const SENT =
  /^\W*(?:sent(?: items| mail| messages)?|gesendet|gesendete (?:objekte|elemente)|envoyés|messages envoyés|éléments envoyés|enviad[oa]s|elementos enviados|itens enviados|posta inviata|inviata|inviati|verzonden(?: items)?|отправленные|已发送(?:邮件)?|已发邮件|寄件備份|已傳送郵件|送信済み(?:トレイ|アイテム)?|보낸\s?(?:메일함|편지함))\W*\d*\W*$/iu;
/** The folder that is open. */
const OPEN = /(?:^|[\s_-])(?:selected|current|active|actived?|cur|on|is-active)(?:$|[\s_-])/i;

/** Whether what is shown was sent from here: by the window's title, or by the folder that is open. */
export const showsSent = (page: Page): boolean =>
  page.title
    .slice(0, 300)
    .split(/\s{1,4}[-–—|:]\s{1,4}/)
    .some((part) => SENT.test(part)) ||
  page.atoms.some(
    (a) =>
      a.text.length < 40 &&
      SENT.test(a.text) &&
      [a.spot, a.spot.parent].some((s) => OPEN.test(s?.el.getAttribute('class') ?? '')),
  );

/** Texts from the top in which an application shows whose account it is. */
const TOP = 30;

/**
 * @param head number of the text where the mail's own head begins
 * @returns whoever takes part in the mail and has their name and address at the top of the page, before any list.
 */
export function accountOf(page: Page, taking: ReadonlySet<string>, head: number): string[] {
  const at = page.atoms
    .slice(0, Math.min(TOP, head))
    .find((a) => taking.has(a.text.trim().toLowerCase()) && looksLikeName(page.atoms[a.i - 1]?.text ?? ''));
  const name = at && page.atoms[at.i - 1];
  const near = at && name && commonAncestor(at.spot, name.spot);
  if (!at || !name || !near || at.spot.depth - near.depth > 2 || name.spot.depth - near.depth > 2) return [];
  // A list of mails names many.
  const like = [near, near.parent].filter((s) => s !== undefined);
  return like.some((s) => (s.parent?.children.filter((o) => keyOf(o) === keyOf(s)).length ?? 0) > 1)
    ? []
    : [at.text.trim(), name.text];
}
