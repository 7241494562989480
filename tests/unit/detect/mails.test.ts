/** Mails of every language, by every kind of head: whose a signature's number is, also where mails are quoted. */
import { describe, expect, it } from 'vitest';
import {
  AWAY,
  type Correspondence,
  correspondence,
  HEADS,
  letter,
  MAIL_WORDS,
  type Person,
} from './mail-samples';
import { readBody } from './support';

const message = (head: string, text: string): string =>
  `<div class="msg">${head}<div class="bd">${text}</div></div>`;

async function read(lang: string, { words, agent }: Correspondence, mails: string, subject = 'Re: 2201') {
  const top = `<div class="top"><span class="user-menu" title="${agent.email}">${agent.name}</span></div>`;
  const body = `${top}<nav><ul><li>${words.inbox}</li></ul></nav><main><h2>${subject}</h2>${mails}</main>`;
  const { primary } = await readBody(body, {
    title: `${subject} - ${agent.email} - Mail`,
    lang,
    url: 'https://mail.firm.example/x',
  });
  return (
    primary && {
      name: primary.name?.replace(/\s/g, ''),
      emails: primary.emails,
      phones: primary.phones.map((p) => p.e164),
    }
  );
}
const customerOf = ({ customer, sample }: Correspondence) => ({
  name: customer.name.replace(/\s/g, ''),
  emails: [customer.email],
  phones: [sample.e164],
});

const heads = Object.keys(MAIL_WORDS).flatMap((lang) =>
  Object.entries(HEADS).map(([kind, head]) => ({ lang, kind, head })),
);

describe('a mail', () => {
  it.each(heads)('in $lang, its head $kind, is its sender’s', async ({ lang, head }) => {
    const c = correspondence(lang);
    for (const inLines of [true, false]) {
      const mail = message(head(c.words, c.customer, c.agent), letter(c.words, c.customer, inLines));
      expect(await read(lang, c, mail)).toEqual(customerOf(c));
    }
  });

  it.each(heads)('that was sent, in $lang, its head $kind, is its recipient’s', async ({ lang, head }) => {
    const c = correspondence(lang);
    const mail = message(head(c.words, c.agent, c.customer), letter(c.words, c.agent));
    expect(await read(lang, c, mail)).toEqual({ ...customerOf(c), phones: [] });
  });
});

describe('a thread', () => {
  const turns: Record<string, (c: Correspondence) => [from: Person, to: Person][]> = {
    'the customer last': ({ customer, agent }) => [
      [customer, agent],
      [agent, customer],
      [customer, agent],
    ],
    'the agent last': ({ customer, agent }) => [
      [customer, agent],
      [agent, customer],
    ],
    'a colleague between': ({ customer, agent, colleague }) => [
      [customer, agent],
      [colleague, customer],
      [customer, agent],
    ],
  };
  const cases = heads.flatMap((h) => Object.entries(turns).map(([who, turn]) => ({ ...h, who, turn })));
  it.each(cases)('in $lang, heads $kind, $who, is the customer’s', async ({ lang, head, turn }) => {
    const c = correspondence(lang);
    const mails = turn(c).map(([from, to], k) =>
      message(head(c.words, from, to), letter(c.words, from, k % 2 === 0)),
    );
    expect(await read(lang, c, mails.join(''))).toEqual(customerOf(c));
  });
});

describe('what the agent wrote and the customer quotes', () => {
  const quotations: Record<string, (c: Correspondence) => string> = {
    'under a line that says so': ({ words, agent }) =>
      `<div>${words.wrote.replace('NAME', agent.name).replace('<ADDRESS>', `&lt;${agent.email}&gt;`)}</div><div>${letter(words, agent)}</div>`,
    'under a mark': ({ words: w, agent, customer }) =>
      `<div>${w.original}<br>${w.from}: ${agent.name} &lt;${agent.email}&gt;<br>${w.date}: 2025-11-18 09:12<br>${w.to}: ${customer.name} &lt;${customer.email}&gt;<br>${w.subject}: 2201<br><br>${w.greeting}<br>${w.text}<br>${agent.name}<br>${w.phone} ${agent.phone}</div>`,
    'under a head of its own': ({ words: w, agent, customer }) =>
      `<div style="border-top:1px solid"><p><b>${w.from}:</b> ${agent.name} &lt;${agent.email}&gt;<br><b>${w.date}:</b> 2025-11-18 09:12<br><b>${w.to}:</b> ${customer.name} &lt;${customer.email}&gt;<br><b>${w.subject}:</b> 2201</p></div>${letter(w, agent)}`,
  };
  const cases = Object.keys(MAIL_WORDS).flatMap((lang) =>
    Object.entries(quotations).map(([how, quote]) => ({ lang, how, quote })),
  );
  it.each(cases)('in $lang, $how, is not the customer’s', async ({ lang, quote }) => {
    const c = correspondence(lang);
    const head = HEADS.labelled?.(c.words, c.customer, c.agent) ?? '';
    expect(await read(lang, c, message(head, letter(c.words, c.customer) + quote(c)))).toEqual(customerOf(c));
  });
});

describe('somebody else', () => {
  it.each(heads)('who stands in, in $lang, head $kind, gives the sender nothing', async ({ lang, head }) => {
    const c = correspondence(lang);
    const { automatic = '', away = '' } = AWAY[lang] ?? {};
    for (const mail of ['MAIL', '<a href="mailto:MAIL">MAIL</a>']) {
      const text = away
        .replace('NAME', c.sample.third)
        .replace('PHONE', c.sample.otherPhone)
        .replace('MAIL', mail.replaceAll('MAIL', 'standin.k@oak.example'));
      const said = message(
        head(c.words, c.customer, c.agent),
        `<p>${text}</p>${letter(c.words, c.customer)}`,
      );
      expect(await read(lang, c, said, automatic)).toEqual(customerOf(c));
    }
  });

  it.each(heads)(
    'who hands on a mail, in $lang, head $kind, is not whom it is of',
    async ({ lang, head }) => {
      const c = correspondence(lang);
      const { words: w, customer, colleague } = c;
      const quoted = `<div>${w.original}<br>${w.from}: ${customer.name} &lt;${customer.email}&gt;<br>${w.date}: 2025-11-18 09:12<br>${w.to}: ${colleague.name} &lt;${colleague.email}&gt;<br>${w.subject}: 2201<br><br>${w.text}<br>${customer.name}<br>${customer.firm}<br>${w.phone} ${customer.phone}</div>`;
      const mail = message(
        head(w, colleague, c.agent),
        `<p>${w.greeting}</p><p>${colleague.name}</p>${quoted}`,
      );
      expect(await read(lang, c, mail, AWAY[lang]?.forwarded)).toEqual(customerOf(c));
    },
  );
});
