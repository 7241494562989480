/** Taught pages as a file for the team: what was pointed at on which pages, never whom. */
import { z } from 'zod';
import type { TaughtRule } from '../../domain/taught-rule';
import { takes } from './schema';

const FORMAT = 'tierside-taught';
const VERSION = 1;
/** Bytes; five hundred rules are a tenth of it. */
const LARGEST = 2_000_000;
const MOST_RULES = 500;

const time = z.number().min(0).max(8.64e15);
const rule = z.object({
  id: z.string().min(1).max(100),
  name: z.string().max(200),
  page: z.string().min(1).max(400),
  takes,
  nobody: z.literal(true).optional(),
  createdAt: time,
  changedAt: time,
});
const file = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  rules: z.array(z.unknown()).max(MOST_RULES),
});

/** What a team shares: when it worked here is of this machine alone. */
export type SharedRule = Omit<TaughtRule, 'workedAt' | 'toldMissingAt'>;

export const writeTaughtFile = (rules: readonly TaughtRule[]): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      rules: rules.map(({ workedAt: _, toldMissingAt: __, ...shared }) => shared),
    },
    null,
    2,
  )}\n`;

export type TaughtFile =
  | { ok: true; rules: SharedRule[] /** Entries that are no rules. */; broken: number }
  | { ok: false; reason: 'taught-unreadable' | 'taught-other' | 'taught-newer' | 'taught-too-large' };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Said to the agent in one sentence; where in the file it breaks helps nobody.
    return undefined;
  }
}

/** Never throws. */
export function readTaughtFile(text: string): TaughtFile {
  if (text.length > LARGEST) return { ok: false, reason: 'taught-too-large' };
  const json = parsed(text);
  if (json === undefined) return { ok: false, reason: 'taught-unreadable' };
  const whole = file.safeParse(json);
  if (!whole.success) return { ok: false, reason: 'taught-other' };
  if (whole.data.version > VERSION) return { ok: false, reason: 'taught-newer' };
  const rules = whole.data.rules.flatMap((entry) => rule.safeParse(entry).data ?? []);
  return { ok: true, rules, broken: whole.data.rules.length - rules.length };
}
