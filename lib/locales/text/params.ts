/** Parameters of a code, read with care: they come from rules that users may edit. */
export type Params = Readonly<Record<string, string | number>>;

export function numberOf(params: Params, name: string): number | undefined {
  const value = params[name];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function textOf(params: Params, name: string): string | undefined {
  const value = params[name];
  return value === undefined || value === '' ? undefined : String(value);
}
