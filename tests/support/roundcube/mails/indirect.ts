/** The sender is not the customer, or not only: forms, shared mailboxes, stand-ins, forwarded mail. */
import { AGENT, AGENT_COMPANY, COLLEAGUE, mail, type Seeded } from './seeded';

export const INDIRECT_MAILS: readonly Seeded[] = [
  {
    what: 'a web form, sent by a machine',
    mail: mail({
      subject: 'New enquiry from your website',
      from: { name: 'Lindgren Tools website', email: 'noreply@lindgren-tools.example' },
      replyTo: { email: 'priya.raman@northgate-dental.example' },
      at: '2026-11-13T10:15:00Z',
      text: `A visitor filled in the contact form.

Name: Priya Raman
Company: Northgate Dental Group
Email: priya.raman@northgate-dental.example
Phone: +44 117 496 0822
Message: Could somebody ring me about a service contract?

Sent from 203.0.113.77 on 13 Nov 2026 10:15
`,
    }),
    customer: {
      name: 'Priya Raman',
      company: 'Northgate Dental Group',
      email: 'priya.raman@northgate-dental.example',
      phones: ['+441174960822'],
    },
    never: ['noreply@lindgren-tools.example', AGENT_COMPANY, 'Lindgren Tools website'],
  },
  {
    what: 'a mail that came through a shared mailbox',
    mail: mail({
      subject: 'Which oil for the teak hatch?',
      from: { name: "'Noah Patel' via Support", email: 'support@lindgren-tools.example' },
      to: [{ name: 'Support', email: 'support@lindgren-tools.example' }],
      replyTo: { name: 'Noah Patel', email: 'noah.patel@brightwater-marina.example' },
      at: '2026-11-12T13:30:00Z',
      text: `Hi,

which oil would you recommend for the hatch we bought in June?

Noah Patel
Brightwater Marina
noah.patel@brightwater-marina.example
+44 29 2018 0344
`,
    }),
    customer: {
      name: 'Noah Patel',
      email: 'noah.patel@brightwater-marina.example',
      phones: ['+442920180344'],
      tolerated: ['Brightwater Marina'],
    },
    never: ['support@lindgren-tools.example', 'Support'],
  },
  {
    what: "an out-of-office notice with a stand-in's phone",
    mail: mail({
      subject: 'Automatische Antwort: Liefertermin Hotelzimmer',
      from: { name: 'Sabine Krüger', email: 'sabine.krueger@nordlicht-hotel.example' },
      at: '2026-11-11T16:02:00Z',
      text: `Guten Tag,

ich bin bis zum 30.11. nicht im Haus. In dringenden Fällen wenden Sie sich bitte an Herrn Uwe Jansen, Tel. 040 66969 311, uwe.jansen@nordlicht-hotel.example.

Mit freundlichen Grüßen
Sabine Krüger
`,
    }),
    customer: { name: 'Sabine Krüger', email: 'sabine.krueger@nordlicht-hotel.example' },
    never: ['Uwe Jansen', 'uwe.jansen@nordlicht-hotel.example', '+494066969311'],
  },
  {
    what: "a customer's mail that a colleague forwarded",
    mail: mail({
      subject: 'Fwd: Broken hinge on the display case',
      from: COLLEAGUE,
      at: '2026-11-10T09:48:00Z',
      text: `Nora, can you take this one?

Tom

---------- Forwarded message ---------
From: Ingrid Solheim <ingrid@solheim-galleri.example>
Date: Tue, 10 Nov 2026 at 08:31
Subject: Broken hinge on the display case
To: Tom Okafor <tom.okafor@lindgren-tools.example>

Hello Tom,
the left hinge broke on the first day. Please send a new one.
Ingrid Solheim
+47 22 85 50 50
`,
    }),
    customer: {
      name: 'Ingrid Solheim',
      email: 'ingrid@solheim-galleri.example',
      phones: ['+4722855050'],
    },
    orNobody: true,
    never: [COLLEAGUE.name, COLLEAGUE.email, AGENT.name, AGENT.email],
  },
];
