/**
 * What was pointed at, as it comes from a page or a file: shapes and lengths. Tags and attributes become part of
 * look-ups in pages, so they are held to the letters that such names have.
 */
import { z } from 'zod';
import { type Locator, TAUGHT_FIELDS, type Take } from '../../domain/taught-rule';

// Zod probes `new Function`, which an extension's CSP reports as a violation: said before the first schema.
z.config({ jitless: true });

const LONGEST = 200;
const MOST_WAYS = 8;
const MOST_TAKES = 12;
const MOST_SHOWN = 200;
/** Further along is another part of the page. */
const MOST_STEPS = 100;

const text = z.string().min(1).max(LONGEST);
const count = z.number().int().min(0).max(MOST_STEPS);
const tag = z
  .string()
  .max(LONGEST)
  .regex(/^[a-z][\w.-]*$/i);
/** `main`, `[role="main"]`, `[id="record"]`. */
const part = z
  .string()
  .max(LONGEST)
  .regex(/^(?:[a-z][\w.-]*|\[(?:role|id)="[^"\\\n]*"\])$/i);
const attribute = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z\d-]*$/);

const way = {
  shadow: z.array(tag).max(12).optional(),
  nth: count,
  only: z.literal(true).optional(),
  part: z.object({ first: count, count: count.min(1) }).optional(),
};

const locator = z.discriminatedUnion('by', [
  z.object({
    ...way,
    by: z.literal('label'),
    label: text,
    under: text.optional(),
    loose: z.literal(true).optional(),
    to: z.union([z.enum(['text', 'field']), z.object({ up: count.max(20), over: count })]),
  }),
  z.object({ ...way, by: z.literal('mark'), attribute, value: text }),
  z.object({ ...way, by: z.literal('column'), head: text, row: count }),
  z.object({
    ...way,
    by: z.literal('place'),
    within: part.optional(),
    tag: part,
    words: z.array(text).max(8),
  }),
]) satisfies z.ZodType<Locator>;

const takeShape = {
  field: z.enum(TAUGHT_FIELDS),
  frame: z.string().max(400).optional(),
  ways: z.array(locator).min(1).max(MOST_WAYS),
};

export const takes = z.array(z.object(takeShape)).max(MOST_TAKES) satisfies z.ZodType<Take[]>;
export const shown = z.array(z.string().max(LONGEST)).max(MOST_SHOWN);
/** As it comes from a page: more ways, of which those without anybody's words are kept. */
export const pointed = z.object({
  ...takeShape,
  ways: z
    .array(locator)
    .min(1)
    .max(MOST_WAYS * 2),
  text: z.string().max(LONGEST * 2),
  fields: z.array(z.array(z.string().max(LONGEST)).max(80)).max(MOST_WAYS),
  shown,
});
