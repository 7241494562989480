/** Pages whose words are weapons. */
import { CUSTOMER, type HostilePage, PERSON } from './hostile-page';

/** Runs where somebody takes text for markup. */
const RUNS = [
  '<img src=x onerror="window.pwned=1">',
  '<svg onload="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '{{constructor.constructor("window.pwned=1")()}}',
  'javascript:window.pwned=1',
  '"><b data-pwned>',
];
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** What keeps careless expressions busy: tests/unit/detect/regex-bombs.test.ts makes these for each of them. */
const PUMPS = [
  ' ',
  '\t ',
  'a',
  'a.',
  'a@',
  'a@a.',
  'Q&',
  '1',
  '1 ',
  '1-',
  '(',
  '( ',
  '（ ',
  ': ',
  '，›',
  '\n：',
  '"\n',
  '- ',
  '<',
  '中：',
  '› ',
  '* ',
  '\u200b',
  '138*',
  '+1 ',
  ' — ',
  'on ',
  '—',
  'lead=',
  ', ',
  '<（',
  ' (',
  '☎›',
  '•:',
];
const TAILS = ['!', ' anna@bombs.example', '<anna@bombs.example>', ' +1 212 555 0123', ': 139 5550 1234'];
const bombs = (length: number) =>
  PUMPS.flatMap((pump) =>
    TAILS.map((tail) => {
      const text = escaped(pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + tail);
      return `<p>${text}</p><a href="mailto:anna@bombs.example">${text}</a><h3 title="${text.slice(0, 190)}">${text}</h3><table><tr><th>E-mail</th><td>${text}</td></tr></table>`;
    }),
  ).join('');

const [RLO, PDF, ZWSP, ZWJ] = ['\u202e', '\u202c', '\u200b', '\u200d'];

export const TEXT: Record<string, HostilePage> = {
  markup: {
    what: 'names, labels, titles and addresses that are markup',
    found: false,
    calm: true,
    short: true,
    title: escaped(RUNS.join(' ')),
    body: `<h1>${escaped(RUNS[0] ?? '')} ${CUSTOMER}</h1><p>E-mail <a href="mailto:eleanor@harrowfinch.example">eleanor@harrowfinch.example</a></p><table><tr><th>Name</th><th>Company</th><th>E-mail</th></tr>${RUNS.map((r, i) => `<tr><td>${escaped(r)} Person</td><td>${escaped(r)} Ltd</td><td title="${escaped(r)}">p${i}@markup.example</td></tr>`).join('')}</table>`,
  },
  bidi: {
    what: 'right-to-left overrides that turn another address into the customer’s',
    found: false,
    calm: true,
    short: true,
    body: `<h1>${RLO}ebmoctihW ronaelE${PDF}</h1><p>E-mail ${RLO}elpmaxe.hcnifworrah@ronaele${PDF}</p>`,
  },
  'zero-width': {
    what: 'zero-width characters in every word of the customer',
    found: true,
    calm: true,
    short: true,
    body: `<h1>${[...CUSTOMER].join(ZWSP)}</h1><p>E-mail <a href="mailto:eleanor@harrowfinch.example">eleanor@${ZWJ}harrowfinch${ZWSP}.example</a></p>${`<p>${ZWSP.repeat(5_000)}</p>`.repeat(50)}`,
  },
  bombs: {
    what: 'texts that keep careless expressions busy, 2,000 characters each, everywhere',
    found: false,
    calm: true,
    short: true,
    body: () => `${PERSON}${bombs(2_000)}`,
  },
  'combining-marks': {
    what: 'a hundred combining marks on every letter',
    found: false,
    calm: true,
    body: `<h1>${[...CUSTOMER].map((c) => c + '\u0335\u0301\u0489'.repeat(33)).join('')}</h1>${PERSON.replace('h1', 'h2').replace('/h1', '/h2')}`,
  },
};
