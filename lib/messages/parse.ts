/**
 * The boundary: what content scripts send was made inside somebody else's page. Shapes and lengths are
 * checked before anything is stored or looked up.
 */
import { z } from 'zod';
import { pointed } from '../exchange/taught/schema';
import type { ContentMessage, PanelMessage } from './protocol';

// Zod probes `new Function`, which an extension's CSP reports as a violation.
z.config({ jitless: true });

/** Longer strings are cut by the content script; what is longer still was not made by it. */
const LONG = 400;
const URL_LENGTH = 4_000;
const MANY = 200;
const LOOKUP = 2_000;

const text = z.string().max(LONG);
const url = z.string().max(URL_LENGTH);
const recordId = z.object({ host: text, type: text, id: text, url: url.optional() });
const phone = z.object({ e164: z.string().max(40), extension: text.optional(), written: text });
const person = z.object({
  name: text.optional(),
  company: text.optional(),
  title: text.optional(),
  emails: z.array(text).max(MANY),
  phones: z.array(phone).max(MANY),
  recordIds: z.array(recordId).max(MANY),
  confidence: z.number().min(0).max(1),
  why: z.array(z.object({ code: text, text })).max(MANY),
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
const reading = z.object({
  url,
  title: z.string().max(URL_LENGTH),
  language: text,
  revision: z.number(),
  primary: person.optional(),
  others: z.array(person).max(1_000),
  several: z.boolean(),
  own: z.object({ emails: z.array(text).max(MANY), names: z.array(text).max(MANY) }).optional(),
  visible: z.boolean().optional(),
  area: z.number().min(0).optional(),
  top: z.boolean().optional(),
  taught: taught.optional(),
});

const answer = z.object({ do: z.enum(['skip', 'more', 'again', 'done', 'nobody', 'cancel']) });
const pick = z.object({ do: z.literal('pick'), pick: pointed });

const contentMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), url }),
  z.object({ type: z.literal('leaving'), url }),
  z.object({ type: z.literal('reading'), reading }),
  z.object({ type: z.literal('reader') }),
  z.object({ type: z.literal('finder') }),
  z.object({ type: z.literal('lookup'), keys: z.array(z.string().max(LONG)).max(LOOKUP) }),
  z.object({ type: z.literal('pointing'), action: z.union([answer, pick]) }),
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
