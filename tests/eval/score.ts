/** What was said against what is true: per kind, and right-or-rightly-nobody. Pure. */
import type { Said, TruePerson, Truth } from './truth';

export const KINDS = ['name', 'company', 'email', 'phone', 'recordId'] as const;
export type Kind = (typeof KINDS)[number];

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface PageScore {
  id: string;
  rightOrNobody: boolean;
  counts: Record<Kind, Count>;
  /** One plain line each. */
  misses: string[];
}

const TITLES = /^(?:dr|mr|mrs|ms|herr|frau|prof)\.?\s+|\s*(?:先生|女士|様|さん)$/giu;
const text = (s: string): string =>
  s.normalize('NFKC').toLowerCase().replace(TITLES, '').replace(/\s+/g, ' ').trim();
const squeezed = (s: string): string => text(s).replace(/[\s.,]/g, '');
/** "Ferrantini Ludovica" is Ludovica Ferrantini. */
const sameWords = (a: string, b: string): boolean => {
  const words = (s: string) =>
    text(s)
      .split(/[\s,]+/)
      .filter(Boolean)
      .sort()
      .join(' ');
  return words(a) === words(b);
};
const digits = (s: string): string => s.replace(/\D/g, '');
/** Right with or without the country code. */
const samePhone = (a: string, b: string): boolean => {
  const [x, y] = [digits(a), digits(b)];
  if (x === y) return true;
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return short.length >= 7 && long.length - short.length <= 3 && long.endsWith(short.replace(/^0/, ''));
};

const zero = (): Record<Kind, Count> => ({
  name: { right: 0, wrong: 0, missed: 0 },
  company: { right: 0, wrong: 0, missed: 0 },
  email: { right: 0, wrong: 0, missed: 0 },
  phone: { right: 0, wrong: 0, missed: 0 },
  recordId: { right: 0, wrong: 0, missed: 0 },
});

function single(
  said: string[],
  truth: string | null,
  alt: string[],
  count: Count,
  same: (a: string, b: string) => boolean,
): boolean {
  const accepted = [...(truth === null ? [] : [truth]), ...alt];
  const value = said[0];
  if (value === undefined || value === '') {
    if (truth !== null) count.missed++;
    return truth === null;
  }
  if (accepted.some((a) => said.some((v) => same(a, v)))) {
    count.right++;
    return true;
  }
  count.wrong++;
  if (truth !== null) count.missed++;
  return false;
}

function many(
  said: string[],
  truth: string[],
  spared: string[],
  count: Count,
  same: (a: string, b: string) => boolean,
): string[] {
  const out: string[] = [];
  for (const t of truth)
    if (said.some((s) => same(s, t))) count.right++;
    else {
      count.missed++;
      out.push(`missed ${t}`);
    }
  for (const s of said)
    if (![...truth, ...spared].some((t) => same(s, t))) {
      count.wrong++;
      out.push(`wrong ${s}`);
    }
  return out;
}

/** A decoy shown as the customer's: whole values, without regard to case; numbers by digits. */
function decoys(said: Said, truth: Truth): string[] {
  const shown = [said.name, said.company, ...said.emails].map(text).filter(Boolean);
  const numbers = said.phones.map(digits);
  // A decoy that is the end of the customer's own number cannot be told from it.
  const own = (n: string) => truth.primary?.phones.some((p) => samePhone(p, n));
  return truth.notDetected.filter(
    (n) =>
      !own(n) && (shown.includes(text(n)) || (digits(n).length >= 7 && numbers.some((d) => samePhone(d, n)))),
  );
}

export function scorePage(truth: Truth, said: Said): PageScore {
  const counts = zero();
  const misses: string[] = [];
  const p: TruePerson | null = truth.primary;
  if (p === null) {
    const fine = said.state === 'nobody' || (truth.kind === 'list' && said.state === 'several');
    if (!fine) {
      misses.push(
        `nobody expected, ${said.state === 'one' ? `"${said.name}" ${said.emails.join(' ')} ${said.phones.join(' ')}` : said.state} shown`,
      );
      if (said.state === 'one') {
        if (said.name) counts.name.wrong++;
        counts.email.wrong += said.emails.length;
        counts.phone.wrong += said.phones.length;
      }
    }
    return { id: truth.id, rightOrNobody: fine, counts, misses };
  }
  const spared = truth.tolerated ?? [];
  const nameFine = single(
    [said.name],
    p.name,
    p.nameAlt ?? [],
    counts.name,
    (a, b) => squeezed(a) === squeezed(b) || sameWords(a, b),
  );
  if (!nameFine) misses.push(`name: "${said.name}" instead of "${p.name}"`);
  if (p.company !== null || said.company !== '') {
    // Where the page shows no company the employer may still be tolerated.
    const ok = single(
      [said.company],
      p.company,
      [...(p.companyAlt ?? []), ...spared],
      counts.company,
      (a, b) => squeezed(a) === squeezed(b),
    );
    if (!ok) misses.push(`company: "${said.company}" instead of "${p.company}"`);
  }
  if (
    p.recordId !== null &&
    !single(said.recordIds, p.recordId, p.recordIdAlt ?? [], counts.recordId, (a, b) => a === b)
  )
    misses.push(`record id: ${said.recordIds.join(', ')} instead of ${p.recordId}`);
  const emails = many(
    said.emails,
    p.emails,
    spared,
    counts.email,
    (a, b) => a.toLowerCase() === b.toLowerCase(),
  );
  const phones = many(said.phones, p.phones, spared, counts.phone, samePhone);
  misses.push(...emails.map((m) => `e-mail: ${m}`), ...phones.map((m) => `phone: ${m}`));
  const found = decoys(said, truth);
  misses.push(...found.map((d) => `decoy shown: ${d}`));
  // The right person: the name, or where the page has none an address or number of theirs; nothing of others'.
  const anchored =
    p.name !== null ? nameFine && said.name !== '' : said.emails.length + said.phones.length > 0;
  const stranger = [...emails, ...phones].some((m) => m.startsWith('wrong'));
  return {
    id: truth.id,
    rightOrNobody: said.state === 'one' && anchored && !stranger && found.length === 0,
    counts,
    misses,
  };
}

export interface Total extends Count {
  precision: number;
  recall: number;
  f1: number;
}

export function total(scores: readonly PageScore[], kind: Kind): Total {
  const sum = scores.reduce(
    (a, s) => ({
      right: a.right + s.counts[kind].right,
      wrong: a.wrong + s.counts[kind].wrong,
      missed: a.missed + s.counts[kind].missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
  const precision = sum.right + sum.wrong === 0 ? 1 : sum.right / (sum.right + sum.wrong);
  const recall = sum.right + sum.missed === 0 ? 1 : sum.right / (sum.right + sum.missed);
  return {
    ...sum,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
