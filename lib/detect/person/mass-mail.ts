/** Mails that go to everybody, or come from a machine: whoever sent them is nobody's customer. */
import type { Page } from '../page/page';
import { closest } from '../page/tree';
import { ZONE } from '../types';

const MAX_LINK = 60;

/** Mass mail says how to be rid of it. */
const UNSUBSCRIBE =
  /unsubscribe|退订|取消订阅|退訂|abbestellen|abmelden vom newsletter|newsletter abmelden|se désabonner|désinscri|darse de baja|cancelar suscripción|cancelar inscrição|descadastr|annulla iscrizione|disiscriv|afmelden voor|uitschrijven|отписаться|配信停止|수신거부|수신 거부/i;
const isMassMail = (page: Page): boolean =>
  page.atoms.some(
    (a) =>
      a.text.length < MAX_LINK &&
      a.spot.seen &&
      UNSUBSCRIBE.test(a.text) &&
      closest(a.spot, 3, (el) => el.tagName === 'A') !== undefined,
  );

/** Notices say that nobody reads the answer. */
const NO_ANSWER =
  /do not (?:reply|respond)|don['’]t reply|automatically generated|(?:unmonitored|not monitored)|bitte antworten sie nicht|nicht auf diese|automatisch (?:erzeugt|generiert|erstellt)|请勿(?:直接)?回复|請勿(?:直接)?回覆|系统自动发(?:送|出)|系統自動(?:發送|寄出)|自动发送，?请勿|ne pas répondre|généré automatiquement|no respond(?:a|er)|generado automáticamente|não respond(?:a|er)|gerad[ao] automaticamente|non rispondere|generat[ao] automaticamente|niet (?:te )?(?:beantwoorden|antwoorden)|automatisch gegenereerd|не отвечайте|создано автоматически|返信(?:しないで|いただ(?:い|け)て)|送信専用|自動送信|발신\s?전용|회신하지|자동\s?(?:발송|생성)/i;
/** Somebody is away, and their mailbox says so: it is their mail all the same. */
const AWAY =
  /^\s*(?:自动(?:回复|答复)|自動(?:回覆|返信)|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheits\p{L}*|automatische antwort|réponse automatique|absence|respuesta automática|fuera de la oficina|resposta automática|ausência|risposta automatica|fuori (?:sede|ufficio)|automatisch antwoord|afwezig|автоответ|автоматический ответ|不在通知|부재중)/iu;
const MAX_SUBJECT = 120;
const isNotice = (page: Page): boolean =>
  page.atoms.some((a) => !(a.spot.zone & (ZONE.quote | ZONE.editor)) && NO_ANSWER.test(a.text)) &&
  !page.atoms.some((a) => a.text.length < MAX_SUBJECT && AWAY.test(a.text));

/** Newsletters say why one gets them. */
const RECEIVES =
  /您收到.{0,8}邮件.{0,4}是因为|you (?:are receiving|received) this (?:e-?mail|newsletter|message) because|sie erhalten diese.{0,40} weil|vous recevez ce(?:t|tte) .{0,40} car|recibe[sn]? este (?:correo|boletín|mensaje) porque|(?:está recebendo|recebeu) este e-?mail porque|ricevi questa .{0,20} perché|вы получили это письмо, потому что/iu;
const saysWhy = (page: Page): boolean =>
  page.atoms.some((a) => a.spot.seen && !(a.spot.zone & (ZONE.quote | ZONE.editor)) && RECEIVES.test(a.text));

export const isForEverybody = (page: Page): boolean => isMassMail(page) || saysWhy(page) || isNotice(page);
