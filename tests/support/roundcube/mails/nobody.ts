/** Mails that are about no customer. */
import { COLLEAGUE, mail, type Seeded } from './seeded';

export const NOBODY_MAILS: readonly Seeded[] = [
  {
    what: "a colleague's mail",
    mail: mail({
      subject: 'Rota for next week',
      from: COLLEAGUE,
      at: '2026-11-09T12:00:00Z',
      text: `Hi Nora,

you have the late shift on Tuesday. PS: Harriet Bloom of Castlegate rang again, her number is 0161 496 0733.

Tom Okafor
Customer Service, Lindgren Tools
Ext. 4412, +44 20 7946 0861
`,
    }),
  },
  {
    what: 'a newsletter',
    mail: mail({
      subject: 'Ten ideas for a calmer workshop',
      from: { name: 'Paperfold Digest', email: 'digest@paperfold.example' },
      at: '2026-11-08T05:00:00Z',
      html: `<html><body><h1>Ten ideas for a calmer workshop</h1>
<p>This week our editor Julia Hartley visits a bindery in Ghent. <a href="https://paperfold.example/42">Read more</a></p>
<p>Questions? Write to <a href="mailto:editor@paperfold.example">editor@paperfold.example</a>.</p>
<p style="font-size:11px;color:#888">You receive this because nora.feldmann@lindgren-tools.example is on our list.
<a href="https://paperfold.example/u">Unsubscribe</a> · Paperfold Media Ltd, 12 Orchard Row, Leeds · +44 113 496 0999</p></body></html>`,
    }),
  },
  {
    what: 'a bounce',
    mail: mail({
      subject: 'Undelivered Mail Returned to Sender',
      from: { name: 'Mail Delivery System', email: 'MAILER-DAEMON@lindgren-tools.example' },
      at: '2026-11-07T18:20:00Z',
      text: `This is the mail system at host mx.lindgren-tools.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<h.blum@castlegate-interiors.example>: host mx.castlegate-interiors.example[203.0.113.9] said: 550 5.1.1 User unknown
`,
    }),
  },
  {
    what: "a courier's notice",
    mail: mail({
      subject: 'Ihre Sendung ist unterwegs',
      from: { name: 'Paketbote Zustellservice', email: 'sendungsinfo@paketbote.example' },
      at: '2026-11-06T06:10:00Z',
      html: `<html lang="de"><body><p>Guten Tag Nora Feldmann,</p>
<p>Ihre Sendung <b>SN138001380001</b> wird morgen zwischen 10:00 und 12:00 Uhr zugestellt.</p>
<p>Absender: Holzwerk Müller GmbH, Lindenstraße 4, 80331 München</p>
<p>Fragen? Hotline 0800 5550199. Dies ist eine automatisch erzeugte Nachricht, bitte antworten Sie nicht darauf.</p></body></html>`,
    }),
  },
];
