/** HTML from a template: values are escaped, lists joined, and what is already HTML goes in as it is. */
export class Html {
  constructor(readonly text: string) {}
}
type Value = string | number | Html | undefined | readonly Value[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function put(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(put).join('');
  return String(value).replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
}

export const html = (parts: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(parts.reduce((text, part, i) => text + put(values[i - 1]) + part));
