/** A host as its owners write it: `xn--fsqu00a.xn--fiqs8s` is 例子.中国. For showing only. Pure. */

/** RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const MAX_CODE = 0x10ffff;

/** RFC 3492, section 6.1. */
function adapted(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** `a`–`z` are 0–25, `0`–`9` are 26–35. */
const digit = (code: number): number => (code >= 97 ? code - 97 : code - 22);

/** RFC 3492, section 6.2; undefined for what is no Punycode. */
function decoded(label: string): string | undefined {
  const cut = label.lastIndexOf('-');
  const out = cut > 0 ? [...label.slice(0, cut)].map((c) => c.codePointAt(0) ?? 0) : [];
  let [n, i, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let at = cut > 0 ? cut + 1 : 0; at < label.length; ) {
    const before = i;
    for (let k = BASE, weight = 1; ; k += BASE) {
      const value = digit(label.charCodeAt(at++));
      if (!(value >= 0 && value < BASE)) return undefined;
      i += value * weight;
      const t = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (value < t) break;
      weight *= BASE - t;
    }
    bias = adapted(i - before, out.length + 1, before === 0);
    n += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    if (n > MAX_CODE) return undefined;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
}

export const shownHost = (host: string): string =>
  host
    .split('.')
    .map((label) => {
      const [, name = '', port = ''] = /^xn--([a-z\d-]+)((?::\d+)?)$/.exec(label) ?? [];
      const written = name && decoded(name);
      return written ? written + port : label;
    })
    .join('.');
