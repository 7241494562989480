import type { Database } from '../../domain/stores';
import { writeTaughtFile } from '../../exchange/taught/taught-file';

/** Every taught page, for a colleague's settings. */
export const exportTaught = async (database: Database): Promise<string> =>
  writeTaughtFile(await database.read(({ taughtRules }) => taughtRules.all()));
