/**
 * The boundary: what content scripts send was made inside somebody else's page. Shapes and lengths are
 * checked before anything is stored or looked up.
 */
import { z } from 'zod';
import type { ContentMessage, PanelMessage } from './protocol';

// Zod probes `new Function`, which an extension's CSP reports as a violation.
z.config({ jitless: true });

/** Longer strings are cut by the content script; what is longer still was not made by it. */
const LONG = 400;
const URL_LENGTH = 4_000;
const MANY = 200;
const LOOKUP = 300;

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
});

const contentMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), url }),
  z.object({ type: z.literal('leaving'), url }),
  z.object({ type: z.literal('reading'), reading }),
  z.object({ type: z.literal('reader') }),
  z.object({
    type: z.literal('lookup'),
    people: z.array(person.pick({ name: true, emails: true, phones: true, recordIds: true })).max(LOOKUP),
  }),
  z.object({ type: z.literal('badge-click'), customerId: text }),
]);

const panelMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('settings-changed') }),
  z.object({ type: z.literal('customers-changed') }),
  z.object({ type: z.literal('insert-note'), tabId: z.number().int(), text: z.string().max(100_000) }),
]);

/** Undefined for whatever is not a message of ours. */
export const parseContentMessage = (message: unknown): ContentMessage | undefined =>
  contentMessage.safeParse(message).data;

export const parsePanelMessage = (message: unknown): PanelMessage | undefined =>
  panelMessage.safeParse(message).data;
