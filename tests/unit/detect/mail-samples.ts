/** Mails made up by tests: the words of their heads in each language, and heads as applications set them. */
import { SAMPLES, type Sample } from './samples';

export interface MailWords {
  from: string;
  to: string;
  date: string;
  subject: string;
  greeting: string;
  text: string;
  closing: string;
  phone: string;
  inbox: string;
  /** The line over a quotation; `NAME` and `ADDRESS` stand for its writer's. */
  wrote: string;
  original: string;
}

const words = (all: string): MailWords => {
  const [
    from = '',
    to = '',
    date = '',
    subject = '',
    greeting = '',
    text = '',
    closing = '',
    phone = '',
    inbox = '',
    wrote = '',
    original = '',
  ] = all.split('|');
  return { from, to, date, subject, greeting, text, closing, phone, inbox, wrote, original };
};

export const MAIL_WORDS: Readonly<Record<string, MailWords>> = {
  en: words(
    'From|To|Sent|Subject|Hi,|We would like to take the offer, please send two more.|Kind regards|Phone|Inbox|On Tue, Nov 18, 2025 at 9:12 AM NAME <ADDRESS> wrote:|-----Original Message-----',
  ),
  de: words(
    'Von|An|Gesendet|Betreff|Guten Tag,|Wir möchten das Angebot gern annehmen, bitte schicken Sie zwei weitere.|Mit freundlichen Grüßen|Tel.|Posteingang|Am 18.11.2025 um 09:12 schrieb NAME <ADDRESS>:|-----Ursprüngliche Nachricht-----',
  ),
  fr: words(
    "De|À|Envoyé|Objet|Bonjour,|Nous acceptons votre offre, merci de nous en envoyer deux de plus.|Cordialement|Tél.|Boîte de réception|Le mar. 18 nov. 2025 à 09:12, NAME <ADDRESS> a écrit :|-----Message d'origine-----",
  ),
  es: words(
    'De|Para|Enviado|Asunto|Buenos días:|Aceptamos la oferta, por favor envíenos dos más.|Un saludo|Tel.|Bandeja de entrada|El mar, 18 nov 2025 a las 9:12, NAME (<ADDRESS>) escribió:|-----Mensaje original-----',
  ),
  pt: words(
    'De|Para|Enviado|Assunto|Bom dia,|Aceitamos a proposta, por favor enviem mais dois.|Atenciosamente|Tel.|Caixa de entrada|Em ter., 18 de nov. de 2025 às 09:12, NAME <ADDRESS> escreveu:|-----Mensagem original-----',
  ),
  it: words(
    'Da|A|Inviato|Oggetto|Buongiorno,|Accettiamo la vostra offerta, vi preghiamo di inviarne altri due.|Cordiali saluti|Tel.|Posta in arrivo|Il giorno mar 18 nov 2025 alle ore 09:12 NAME <ADDRESS> ha scritto:|-----Messaggio originale-----',
  ),
  nl: words(
    'Van|Aan|Verzonden|Onderwerp|Goedemorgen,|Wij nemen het aanbod graag aan, stuur er alstublieft nog twee.|Met vriendelijke groet|Tel.|Postvak IN|Op di 18 nov 2025 om 09:12 schreef NAME <ADDRESS>:|-----Oorspronkelijk bericht-----',
  ),
  ru: words(
    'От|Кому|Отправлено|Тема|Добрый день!|Мы принимаем предложение, пришлите, пожалуйста, ещё два.|С уважением|Тел.|Входящие|18.11.2025, 09:12, NAME <ADDRESS> пишет:|-----Исходное сообщение-----',
  ),
  zh: words(
    '发件人|收件人|发送时间|主题|您好：|我们接受报价，请再寄两件过来。|此致敬礼|电话|收件箱|在 2025-11-18 09:12:33，"NAME" <ADDRESS> 写道：|------------------ 原始邮件 ------------------',
  ),
  'zh-TW': words(
    '寄件者|收件者|寄件日期|主旨|您好：|我們接受報價，請再寄兩件過來。|敬上|電話|收件匣|NAME <ADDRESS> 於 2025年11月18日 週二 上午9:12 寫道：|-----原始郵件-----',
  ),
  ja: words(
    '差出人|宛先|送信日時|件名|お世話になっております。|お見積りの件、承知いたしました。あと二つお送りください。|よろしくお願いいたします。|TEL|受信トレイ|2025年11月18日(火) 9:12 NAME <ADDRESS> のメッセージ:|-----元のメッセージ-----',
  ),
  ko: words(
    '보낸 사람|받는 사람|보낸 날짜|제목|안녕하세요,|견적을 수락합니다. 두 개 더 보내 주세요.|감사합니다|전화|받은편지함|2025년 11월 18일 (화) 오전 9:12, NAME <ADDRESS>님이 작성:|-----원본 메시지-----',
  ),
};

export interface Person {
  name: string;
  email: string;
  phone: string;
  firm: string;
}

export interface Correspondence {
  words: MailWords;
  sample: Sample;
  customer: Person;
  agent: Person;
  colleague: Person;
}

export function correspondence(lang: string): Correspondence {
  const [said, sample] = [MAIL_WORDS[lang], SAMPLES[lang]];
  if (!said || !sample) throw new Error(`no mails in ${lang}`);
  const firm = 'Harbour Linen';
  return {
    words: said,
    sample,
    customer: {
      name: sample.customer,
      email: 'box17@quarry.example',
      phone: sample.phone,
      firm: sample.firm,
    },
    agent: { name: sample.staff, email: 'desk.nair@firm.example', phone: sample.otherPhone, firm },
    colleague: { name: sample.third, email: 'orders.k@firm.example', phone: sample.otherPhone, firm },
  };
}

const lt = (address: string) => `&lt;${address}&gt;`;

type Head = (w: MailWords, from: Person, to: Person) => string;
export const HEADS: Readonly<Record<string, Head>> = {
  labelled: (w, from, to) =>
    `<div><div><b>${w.from}:</b> ${from.name} ${lt(from.email)}</div><div><b>${w.to}:</b> ${to.name} ${lt(to.email)}</div><div><b>${w.date}:</b> 2025-11-19 08:01</div></div>`,
  'in a table': (w, from, to) =>
    `<table><tr><td>${w.from}</td><td>${from.name} ${lt(from.email)}</td></tr><tr><td>${w.to}</td><td>${to.name} ${lt(to.email)}</td></tr><tr><td>${w.date}</td><td>2025-11-19 08:01</td></tr></table>`,
  'with a heading': (w, from, to) =>
    `<div class="gE"><h3><span email="${from.email}" name="${from.name}">${from.name}</span> <span>${lt(from.email)}</span></h3><span>08:01</span><div>${w.to.toLowerCase()} <span email="${to.email}">${to.name}</span></div></div>`,
  'in attributes': (w, from, to) =>
    `<div class="mh"><span title="${from.email}">${from.name}</span><div>${w.to}: <span title="${to.email}">${to.name}</span></div><span>08:01</span></div>`,
};

/** What somebody writes: signed in several lines, or in one. */
export const letter = (w: MailWords, by: Person, inLines = true): string =>
  inLines
    ? `<p>${w.greeting}</p><p>${w.text}</p><p>${w.closing}<br>${by.name}<br>${by.firm}<br>${w.phone} ${by.phone}</p>`
    : `<p>${w.greeting}<br>${w.text}</p><p>${by.name} · ${by.firm} · ${w.phone} ${by.phone}</p>`;

/** Subjects of automatic replies and forwarded mails, and who stands in: NAME, PHONE and MAIL stand for theirs. */
export const AWAY: Readonly<Record<string, { automatic: string; away: string; forwarded: string }>> = {
  en: {
    automatic: 'Automatic reply: 2201',
    away: 'I am out of the office until Monday. In urgent cases please contact my colleague NAME, PHONE, MAIL.',
    forwarded: 'Fwd: 2201',
  },
  de: {
    automatic: 'Automatische Antwort: 2201',
    away: 'Ich bin bis Montag nicht im Haus. In dringenden Fällen wenden Sie sich bitte an meine Kollegin NAME, Tel. PHONE, MAIL.',
    forwarded: 'WG: 2201',
  },
  fr: {
    automatic: 'Réponse automatique : 2201',
    away: 'Je suis absent jusqu’à lundi. En cas d’urgence, merci de contacter ma collègue NAME au PHONE ou à MAIL.',
    forwarded: 'TR : 2201',
  },
  es: {
    automatic: 'Respuesta automática: 2201',
    away: 'Estaré fuera de la oficina hasta el lunes. En caso de urgencia, contacte con mi compañera NAME, tel. PHONE, MAIL.',
    forwarded: 'RV: 2201',
  },
  pt: {
    automatic: 'Resposta automática: 2201',
    away: 'Estarei ausente até segunda-feira. Em caso de urgência, contacte a minha colega NAME, tel. PHONE, MAIL.',
    forwarded: 'ENC: 2201',
  },
  it: {
    automatic: 'Risposta automatica: 2201',
    away: 'Sono fuori ufficio fino a lunedì. Per urgenze contattate la mia collega NAME, tel. PHONE, MAIL.',
    forwarded: 'I: 2201',
  },
  nl: {
    automatic: 'Automatisch antwoord: 2201',
    away: 'Ik ben tot maandag afwezig. Neem in dringende gevallen contact op met mijn collega NAME, tel. PHONE, MAIL.',
    forwarded: 'FW: 2201',
  },
  ru: {
    automatic: 'Автоответ: 2201',
    away: 'Меня не будет до понедельника. По срочным вопросам обращайтесь к моей коллеге NAME, тел. PHONE, MAIL.',
    forwarded: 'FW: 2201',
  },
  zh: {
    automatic: '自动回复：2201',
    away: '我休假至周一。紧急事宜请联系我的同事NAME，电话 PHONE，邮箱 MAIL。',
    forwarded: '转发：2201',
  },
  'zh-TW': {
    automatic: '自動回覆：2201',
    away: '我休假至週一。緊急事宜請聯絡我的同事NAME，電話 PHONE，信箱 MAIL。',
    forwarded: '轉寄：2201',
  },
  ja: {
    automatic: '自動返信：2201',
    away: '月曜日まで不在にしております。お急ぎの場合は同僚の NAME（電話 PHONE、MAIL）までご連絡ください。',
    forwarded: '転送: 2201',
  },
  ko: {
    automatic: '부재중: 2201',
    away: '월요일까지 부재중입니다. 급한 용무는 동료 NAME(전화 PHONE, MAIL)에게 연락해 주세요.',
    forwarded: 'FW: 2201',
  },
};
