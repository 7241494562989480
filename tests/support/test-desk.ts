/** A database of its own and a clock that stands still, for tests of use-cases and models. */
import 'fake-indexeddb/auto';
import { openDatabase } from '../../lib/db/database';
import type { ReadPerson } from '../../lib/domain/reading';
import type { Database } from '../../lib/domain/stores';
import { defaultStandard } from '../../lib/standard/default';
import type { Context } from '../../lib/use-cases/context';

export const NOON = Date.UTC(2026, 10, 21, 12);

let databases = 0;

/** A fresh, empty database; fake-indexeddb keeps them apart by name. */
export function freshDatabase(): Database {
  databases += 1;
  return openDatabase(`test-${databases}`);
}

export function testContext(now = NOON): Context {
  let ids = 0;
  return { standard: defaultStandard('CNY'), now, newId: () => `id-${now}-${++ids}` };
}

export const readPerson = (over: Partial<ReadPerson> = {}): ReadPerson => ({
  name: '吴秀英',
  company: '苏州恒瑞精密模具有限公司',
  emails: ['wuxiuying@hengrui-mould.example'],
  phones: [{ e164: '+8613855509921', written: '138-5550-9921' }],
  recordIds: [],
  confidence: 0.9,
  why: [],
  ...over,
});
