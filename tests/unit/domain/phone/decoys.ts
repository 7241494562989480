/** What looks like a phone number and is none: one generator a class, as these stand on pages. */
import fc from 'fast-check';

const digits = (min: number, max = min): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-9]\\d{${min - 1},${max - 1}}$`));
const pad = (n: number, size = 2): string => String(n).padStart(size, '0');
const grouped = (text: string, size: number, by = ' '): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(by);

const day = fc.record({
  y: fc.integer({ min: 1930, max: 2069 }),
  m: fc.integer({ min: 1, max: 12 }),
  d: fc.integer({ min: 1, max: 28 }),
});
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m, s]) => [pad(h), pad(m), pad(s)] as const);

const dates = fc
  .tuple(day, fc.constantFrom('-', '.', '/'))
  .chain(([{ y, m, d }, by]) =>
    fc.constantFrom(
      [y, pad(m), pad(d)].join(by),
      [pad(d), pad(m), y].join(by),
      [pad(m), pad(d), y].join(by),
      [y, pad(d), pad(m)].join(by),
      [y, m, d].join(by),
      [pad(d), pad(m), pad(y % 100)].join(by),
      `${y} ${pad(m)} ${pad(d)}`,
      `${pad(d)} ${pad(m)} ${y}`,
      `${y}年${m}月${d}日`,
    ),
  );
const moments = fc
  .tuple(dates, time)
  .chain(([date, [h, m, s]]) =>
    fc.constantFrom(
      `${date} ${h}:${m}`,
      `${date} ${h}:${m}:${s}`,
      `${h}:${m} ${date}`,
      `${h}:${m}:${s} ${date}`,
      `${date}T${h}:${m}:${s}Z`,
      `${date}, ${h}.${m}`,
      `${h}:${m}–${s}:${m} ${date}`,
    ),
  );

const idCard = fc
  .tuple(digits(6), day, digits(3), fc.constantFrom('X', 'x', '0', '1', '5', '8'))
  .map(([area, { y, m, d }, serial, check]) => ({
    area,
    birth: `${y}${pad(m)}${pad(d)}`,
    end: serial + check,
  }))
  .chain(({ area, birth, end }) => fc.constantFrom(area + birth + end, `${area} ${birth} ${end}`));

const card = digits(16, 19).chain((n) => fc.constantFrom(n, grouped(n, 4), grouped(n, 4, '-')));

const iban = fc
  .tuple(
    fc.constantFrom('DE', 'FR', 'ES', 'IT', 'PL', 'CH', 'AT', 'DK', 'NO'),
    fc.stringMatching(/^\d{18,25}$/),
  )
  .map(([country, n]) => country + n);
const lettered = fc
  .tuple(fc.constantFrom('GB', 'NL', 'IE'), fc.stringMatching(/^\d\d[A-Z]{4}\d{10,14}$/))
  .map(([country, n]) => country + n);
const ibans = fc.oneof(iban, lettered).chain((n) => fc.constantFrom(n, grouped(n, 4)));

const credit = fc
  .tuple(fc.constantFrom('91', '92', '52'), digits(6), fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{10}$/))
  .filter(([, , end]) => /[A-Z]/.test(end.slice(0, 6)))
  .map((p) => p.join(''));

const parcel = fc.oneof(
  fc.stringMatching(/^SF\d{12,13}$/),
  fc.stringMatching(/^JD(?:VA|VB|00)?\d{11,13}$/),
  fc.stringMatching(/^JD\d{13}-1-1-$/),
  fc.stringMatching(/^YT\d{13}$/),
  fc.stringMatching(/^1Z[0-9A-Z]{6}\d{10}$/),
  fc.stringMatching(/^1Z [0-9]{3} [A-Z0-9]{3} \d\d \d{4} \d{4}$/).filter((t) => /[A-Z]/.test(t.slice(7, 10))),
  fc.stringMatching(/^00340434\d{12}$/),
  fc.stringMatching(/^[RLCE][A-Z]\d{9}(?:CN|DE|US|GB)$/),
);
const container = fc
  .stringMatching(/^[A-Z]{3}U \d{6} \d$/)
  .chain((t) => fc.constantFrom(t, t.replaceAll(' ', ''), t.replace(' ', '')));

const ip = fc
  .tuple(fc.ipV4(), fc.constantFrom('', ':8080', '/24', '/16', '-254'))
  .filter(([address]) => /^\d+(?:\.\d+){3}$/.test(address))
  .map(([address, tail]) => address + tail);

const amount = fc.integer({ min: 1_000_000, max: 99_999_999 }).chain((n) => {
  const by = (sign: string) => String(n).replace(/\B(?=(\d{3})+$)/g, sign);
  return fc.constantFrom(
    `${by(',')}`,
    `${by(',')}.00`,
    `${by('.')},00`,
    `${by(' ')}`,
    `${by(' ')},00`,
    `${by('.')}`,
    `¥${n}.00`,
    `￥${by(',')}`,
    `€ ${n}`,
    `${n} €`,
    `${n}元`,
    `USD ${n}`,
    `${n} kr`,
    `$${n}`,
  );
});
const position = fc
  .tuple(
    fc.double({ min: 1, max: 89, noNaN: true }),
    fc.double({ min: 1, max: 179, noNaN: true }),
    fc.constantFrom(', ', ',', ' '),
  )
  .map(([a, b, by]) => `${a.toFixed(7)}${by}${b.toFixed(7)}`);
const version = fc.oneof(
  fc.stringMatching(/^v?[1-9]\d?\.[0-9]\.[1-9]\d{3,4}\.\d{2,4}$/),
  fc.stringMatching(/^v?\d\.[1-9]?\d\.[1-9]?\d-\d{8}$/),
);
const isbn = fc
  .stringMatching(/^97[89]-[1-9]-\d{3}-\d{5}-\d$/)
  .chain((t) => fc.constantFrom(t, t.replaceAll('-', ' ')));
const isbnTen = fc.stringMatching(/^[0-9]-\d{3}-\d{5}-[0-9X]$/);
const range = fc
  .tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('-', '–', ' - '))
  .map(([a, b, by]) => `${a}00${by}${a + b}00`);
const years = fc
  .tuple(day, day, fc.constantFrom('-', '–', '/', ' – '))
  .map(([a, b, by]) => `${a.y}${by}${b.y}`);
const share = fc.tuple(digits(7, 9), fc.constantFrom('%', ' %', '‰')).map(([n, sign]) => n + sign);
const link = fc
  .tuple(
    digits(8, 12),
    fc.constantFrom('https://shop.example/item/#', 'https://x.example/?id=#', 'ftp://x.example/a-#.zip'),
  )
  .map(([n, form]) => form.replace('#', n));
const uuid = fc.uuid();
const mailbox = fc
  .tuple(digits(8, 11), fc.constantFrom('@qq.com', '@163.com', '＠x.example'))
  .map((p) => p.join(''));

/** Told by their form alone, wherever they stand. */
export const BY_FORM: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: dates,
  moment: moments,
  'identity card': idCard,
  'bank card': card,
  IBAN: ibans,
  'social credit code': credit,
  'tracking number': parcel,
  container,
  'IP address': ip,
  price: amount,
  coordinates: position,
  version,
  ISBN: isbn,
  'ISBN of ten': isbnTen,
  range,
  years,
  percentage: share,
  link,
  UUID: uuid,
  'e-mail address': mailbox,
};

/** Digits that may be anybody's phone: only the word before them tells. */
export const BY_WORD: Readonly<Record<string, fc.Arbitrary<string>>> = {
  编号: fc.constantFrom('编号', '编号：', '客户编号:', '会员编号 '),
  No: fc.constantFrom('No. ', 'No ', 'Customer No.: ', 'Kunden-Nr. ', 'Nr. ', 'N° ', '№ '),
  order: fc.constantFrom(
    '订单号：',
    '订单号',
    '工单号: ',
    'Order ',
    'Order #',
    'order no. ',
    'Bestellnummer: ',
    'Pedido nº ',
    'Commande n° ',
  ),
  tracking: fc.constantFrom('运单号：', '快递单号', 'DHL ', 'Tracking number: ', 'UPS: ', 'Sendungsnummer '),
  QQ: fc.constantFrom('QQ：', 'QQ ', 'qq:', 'QQ号：', 'QQ群 '),
  bank: fc.constantFrom('卡号：', '银行账号 ', '账号: ', 'Account no. ', 'IBAN: ', 'a/c '),
  tax: fc.constantFrom('税号：', 'VAT ', 'P. IVA ', 'NIP: ', 'USt-IdNr. ', 'SIREN ', 'ИНН '),
  goods: fc.constantFrom('EAN ', 'ISBN ', 'SKU: ', 'S/N ', 'IMEI: ', '序列号：', 'ID: ', 'id='),
};
