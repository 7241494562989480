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
const contentMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), url }),
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
  }),
  z.object({ type: z.literal('lookup'), people: z.array(lookedUp).max(LOOKUP) }),
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
