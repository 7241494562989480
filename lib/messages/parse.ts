/**
 * The boundary: what content scripts send was made inside somebody else's page. Shapes and lengths are
 * checked before anything is stored or looked up.
 */
import { z } from 'zod';
import { pointed, shown } from '../exchange/taught/schema';
import type { ContentMessage, PanelMessage } from './protocol';

// Zod probes `new Function`, which an extension's CSP reports as a violation.
z.config({ jitless: true });

/** Longer strings are cut by the content script; what is longer still was not made by it. */
const LONG = 400;
const URL_LENGTH = 4_000;
const MANY = 200;
const LOOKUP = 300;
/** A sketch's own limits hold inside it (detect/page/unfold.ts). */
const MAX_SKETCH = 3_000_000;

const text = z.string().max(LONG);
const url = z.string().max(URL_LENGTH);
/** As the background itself found it on the page: one odd person must not cost the others their badges. */
const seen = z.string().max(URL_LENGTH);
const lookedUp = z.object({
  name: seen.optional(),
  company: seen.optional(),
  emails: z.array(seen).max(MANY),
  phones: z.array(z.object({ e164: seen, written: seen })).max(MANY),
  masked: z
    .array(z.object({ pattern: seen, written: seen }))
    .max(MANY)
    .optional(),
  recordIds: z.array(z.object({ host: seen, type: seen, id: seen })).max(MANY),
});
const taught = z.object({
  ruleId: text,
  name: text.optional(),
  company: text.optional(),
  email: z.array(text).max(MANY).optional(),
  phone: z.array(text).max(MANY).optional(),
  nobody: z.literal(true).optional(),
  missing: z.literal(true).optional(),
});
const answer = z.object({ do: z.enum(['skip', 'more', 'again', 'done', 'nobody', 'cancel']) });
const pick = z.object({ do: z.literal('pick'), pick: pointed });
const here = z.object({ do: z.literal('here'), shown });
const unsure = z.object({ do: z.literal('unsure') });

const contentMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), url, since: z.number() }),
  z.object({ type: z.literal('leaving'), url }),
  z.object({
    type: z.literal('sketch'),
    url,
    title: z.string().max(URL_LENGTH),
    language: text,
    sketch: z.string().max(MAX_SKETCH).optional(),
    notYet: z.array(text).max(MANY).optional(),
    visible: z.boolean().optional(),
    area: z.number().min(0).optional(),
    top: z.boolean().optional(),
    taught: taught.optional(),
    taughtNode: z.number().int().min(0).optional(),
  }),
  z.object({ type: z.literal('finder') }),
  z.object({ type: z.literal('pointing'), action: z.union([answer, pick, here, unsure]) }),
  z.object({ type: z.literal('lookup'), people: z.array(lookedUp).max(LOOKUP) }),
  z.object({ type: z.literal('badge-click'), customerId: text }),
]);

const panelMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('settings-changed') }),
  z.object({ type: z.literal('customers-changed') }),
  z.object({ type: z.literal('rules-changed') }),
  z.object({
    type: z.literal('teach'),
    tabId: z.number().int(),
    action: z.union([answer, z.object({ do: z.literal('start') })]),
  }),
  z.object({ type: z.literal('insert-note'), tabId: z.number().int(), text: z.string().max(100_000) }),
]);

/** Undefined for whatever is not a message of ours. */
export const parseContentMessage = (message: unknown): ContentMessage | undefined =>
  contentMessage.safeParse(message).data;

export const parsePanelMessage = (message: unknown): PanelMessage | undefined =>
  panelMessage.safeParse(message).data;
