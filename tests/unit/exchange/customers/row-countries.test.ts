import { describe, expect, it } from 'vitest';
import { readCustomers } from '../../../../lib/exchange/customers/read-customers';
import { guessMapping } from '../../../../lib/exchange/fields';
import { parseTable } from '../../../../lib/exchange/table';

const phonesOf = (text: string, region: string) => {
  const parsed = parseTable(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  const read = readCustomers(parsed.table, guessMapping(parsed.table.headers), { region, now: 0 });
  return read.customers.map(({ profile }) => profile.phones?.[0]?.e164);
};

describe('national numbers of a file', () => {
  it('follow the script of their row, whatever the agent’s own country', () => {
    const file = `name,company,phone
黎婉君,中山古镇灯饰商行,13455508112
佐藤 大輔,佐藤鉄工所 カワサキ,045-555-0117
Kiran Patel,BalaSoft,(219) 555-0150`;
    expect(phonesOf(file, 'US')).toEqual(['+8613455508112', '+81455550117', '+12195550150']);
  });

  it('follow the region column before anything else', () => {
    expect(phonesOf('name,region,phone\nSabine Kreuzer,DE,030 23125411', 'US')).toEqual(['+493023125411']);
  });

  it('a foreign number in a Chinese row is read by the agent’s country', () => {
    expect(phonesOf('姓名,手机\n王伟,(212) 555-0164', 'US')).toEqual(['+12125550164']);
  });
});
