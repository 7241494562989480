/** What the agent sent: its recipient is the customer. */
import { AGENT, AGENT_PHONE, COLLEAGUE, mail, type Seeded, SIGNATURE } from './seeded';

const sent = (seeded: Omit<Seeded, 'folder'>): Seeded => ({
  ...seeded,
  folder: 'Sent',
  never: [AGENT.name, AGENT.email, AGENT_PHONE, COLLEAGUE.name, COLLEAGUE.email],
});

export const SENT_MAILS: readonly Seeded[] = [
  sent({
    what: 'a mail that the agent sent',
    mail: mail({
      subject: 'Your hinges leave on Monday',
      from: AGENT,
      to: [{ name: 'Harriet Bloom', email: 'h.bloom@castlegate-interiors.example' }],
      cc: [COLLEAGUE],
      at: '2026-11-20T10:05:00Z',
      text: `Hello Harriet,

the forty hinges leave us on Monday and should arrive on Wednesday.

${SIGNATURE}
`,
    }),
    customer: { name: 'Harriet Bloom', email: 'h.bloom@castlegate-interiors.example' },
  }),
  sent({
    what: 'a Chinese mail that the agent sent',
    mail: mail({
      subject: '不锈钢合页报价单',
      from: AGENT,
      to: [{ name: '何俊杰', email: 'hejunjie@tengda-parts.example' }],
      at: '2026-11-18T04:00:00Z',
      text: `何先生您好：

报价单见附件，交货期三周。如有问题请直接联系我。

${SIGNATURE}
`,
    }),
    customer: { name: '何俊杰', email: 'hejunjie@tengda-parts.example' },
  }),
];
