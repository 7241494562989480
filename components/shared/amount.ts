/** No sum of money in a call is larger; beyond it a digit slipped. */
const MOST = 1e12;

const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8 };

/**
 * An amount as people type it: `1200.50`, `¥12,000`, `1.234,5`, `1.2万`, `3k`; undefined where it is none.
 * The last of `.` and `,` is the decimal sign; a lone `,` with three digits after it parts thousands, as in the
 * languages of this house.
 */
export function parseAmount(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/^(-?)\s*[¥$€£元]\s*/, '$1')
    .replace(/\s*[¥$€£元]$/, '')
    .replace(/[\s'’]/g, '');
  const m = /^(-?)(\d[\d.,]*)(k|m|千|百万|万|亿)?$/i.exec(plain);
  if (!m?.[2]) return undefined;
  const digits = m[2];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const tail = digits.length - last - 1;
  const sign = digits[last];
  const single = sign !== undefined && digits.split(sign).length === 2;
  const decimal = last >= 0 && single && (tail !== 3 || (sign === '.' && !digits.includes(',')));
  const whole = (decimal ? digits.slice(0, last) : digits).replace(/[.,]/g, '');
  const value =
    Number(decimal ? `${whole}.${digits.slice(last + 1)}` : whole) * (UNITS[(m[3] ?? '').toLowerCase()] ?? 1);
  if (!Number.isFinite(value) || value > MOST) return undefined;
  return m[1] ? -value : value;
}
