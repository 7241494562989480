/** Numbers and money as files write them. Which sign is the decimal one is told by the column. Pure. */

export type DecimalSign = '.' | ',';

/** Countries that write `1.234,50`. */
const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  'AR AT BE BG BO BR BY CL CO CR CZ DE DK EC EE ES FI FR GR HR HU ID IS IT KZ LT LU LV MA NL NO PL PT PY RO RS RU SE SI SK TN TR UA UY VE VN'.split(
    ' ',
  ),
);

/** Beyond this a cell holds a phone or an account number, not an amount. */
export const MAX_AMOUNT = 1e12;

const UNITS: Readonly<Record<string, number>> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  m: 1e6,
  百万: 1e6,
  亿: 1e8,
  億: 1e8,
};
const CURRENCY =
  /(?:[$€£¥₩₹₽฿₫₺₴]|us\$|r\$|hk\$|rmb|(?<![a-z])[a-z]{3}(?![a-z])|kč|zł|kr\.?|元|圆|块|円|人民币|美元|欧元)/giu;
const GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;

/** The one separator in a number is a decimal sign unless three digits follow it. */
const single = /^\d+([.,])(\d+)$/;

/** Signs away: `(1,234.50)` and `−5` are negative, `12万` has a unit. */
function strip(written: string): { digits: string; negative: boolean; unit: number } | undefined {
  let text = written
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\u2212\u2013]/g, '-');
  const brackets = /^\((.*)\)$/.exec(text);
  if (brackets) text = brackets[1] ?? '';
  text = text
    .replace(/^([-+]?)\s*/, '$1')
    .replace(CURRENCY, ' ')
    .trim();
  const shape = /^([-+]?)\s*([\d.,'’\s]*\d)\s*(百万|[千万萬亿億kwm])?\s*(-?)$/u.exec(text);
  if (!shape) return undefined;
  const [, sign, digits = '', unit, after] = shape;
  return {
    digits: digits.replace(/(?<=\d)['’\s](?=\d{3})/gu, ''),
    negative: Boolean(brackets) || sign === '-' || after === '-',
    unit: UNITS[unit ?? ''] ?? 1,
  };
}

function plainNumber(digits: string, decimal: DecimalSign): number | undefined {
  if (/['’\s]/u.test(digits)) return undefined;
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  let sign: DecimalSign | undefined;
  if (dot >= 0 && comma >= 0) sign = dot > comma ? '.' : ',';
  else {
    const one = single.exec(digits);
    if (one && (one[2]?.length !== 3 || one[1] === decimal || digits.startsWith('0'))) {
      sign = one[1] === ',' ? ',' : '.';
    }
  }
  const other = sign === '.' ? ',' : sign === ',' ? '.' : digits.includes(',') ? ',' : '.';
  const [whole = '', ...fraction] = sign ? digits.split(sign) : [digits];
  if (fraction.length > 1 || fraction.some((part) => !/^\d+$/.test(part))) return undefined;
  const commas = whole.replaceAll(other, ',');
  if (!/^\d*$/.test(whole) && !GROUPS.test(commas)) return undefined;
  return Number(`${whole.replaceAll(other, '') || '0'}.${fraction[0] ?? '0'}`);
}

/**
 * Reads `¥1,234.50`, `1.234,50 €`, `12万`, `1.2k`, `(300.00)`, `1.2E+05`.
 * @param decimal which sign is the decimal one in this column: see `decimalSign`.
 * @returns undefined for what is no amount, or beyond `MAX_AMOUNT`.
 */
export function parseMoney(written: string, decimal: DecimalSign): number | undefined {
  if (written.length > 40) return undefined;
  const scientific = /^\s*[-+]?\d+(?:\.\d+)?e[-+]?\d{1,2}\s*$/i.test(written) ? Number(written) : undefined;
  const parts = scientific === undefined ? strip(written) : undefined;
  const size = parts ? plainNumber(parts.digits, decimal) : undefined;
  const value =
    scientific ?? (parts && size !== undefined ? (parts.negative ? -size : size) * parts.unit : undefined);
  if (value === undefined || !Number.isFinite(value) || Math.abs(value) > MAX_AMOUNT) return undefined;
  // Units multiply binary fractions: 1.1万 is 11 000, not 11 000.000000000002. Zero has no sign.
  return value === 0 ? 0 : Number(value.toPrecision(15));
}

/**
 * The decimal sign of a column: one `1.234,50` or `12,5` settles it for all; without evidence, the region does.
 * @param region ISO country.
 */
export function decimalSign(column: Iterable<string>, region: string): DecimalSign {
  let commas = 0;
  let dots = 0;
  for (const written of column) {
    const digits = strip(written.slice(0, 40))?.digits;
    if (!digits) continue;
    const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
    const one = single.exec(digits);
    const sign =
      dot >= 0 && comma >= 0 ? (dot > comma ? '.' : ',') : one && one[2]?.length !== 3 ? one[1] : '';
    if (sign === ',') commas++;
    if (sign === '.') dots++;
  }
  if (commas !== dots) return commas > dots ? ',' : '.';
  return DECIMAL_COMMA.has(region.toUpperCase()) ? ',' : '.';
}
