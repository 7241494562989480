import type { z } from 'zod';
import type { StandardProblem } from '../domain/standard-problem';

type Issue = z.core.$ZodIssue;

/** An id from a foreign document is part of a path only where it is short and plain. */
const PLAIN = /^[\w-]{1,40}$/;

const own = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;

/** Rows go by their id or code where they have one: `indicators.monetary.weight` rather than `indicators.0.weight`. */
function pathOf(path: readonly PropertyKey[], document: unknown): string {
  let at = document;
  const names = path.map((key) => {
    at = own(at, key);
    const name = own(at, 'id') ?? own(at, 'code');
    return typeof key === 'number' && typeof name === 'string' && PLAIN.test(name) ? name : String(key);
  });
  return names.join('.');
}

const WRONG_TYPE: Readonly<Record<string, string>> = {
  number: 'not-a-number',
  string: 'not-a-text',
  array: 'not-a-list',
  tuple: 'not-a-point',
  boolean: 'not-yes-or-no',
};

function codeOf(issue: Issue, found: unknown): Pick<StandardProblem, 'code' | 'params'> {
  if (issue.code === 'custom') {
    const { code, ...params } = issue.params ?? {};
    return { code: String(code), ...(Object.keys(params).length > 0 && { params }) };
  }
  if (found === undefined) return { code: 'missing' };
  if (issue.code === 'invalid_type') return { code: WRONG_TYPE[issue.expected] ?? 'not-an-object' };
  if (issue.code === 'invalid_value')
    return { code: 'not-a-choice', params: { choices: issue.values.map(String).join(', ') } };
  // A point of a scale is the one thing here with a fixed number of parts.
  return { code: 'not-a-point' };
}

/** What zod found, in this house's words. */
export const problemOf = (issue: Issue, document: unknown): StandardProblem => ({
  path: pathOf(issue.path, document),
  ...codeOf(
    issue,
    issue.path.reduce<unknown>((at, key) => own(at, key), document),
  ),
});
