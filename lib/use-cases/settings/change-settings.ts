import type { Settings } from '../../domain/settings';
import type { Database } from '../../domain/stores';

/** Changes some settings, leaves the rest as another page may just have written them. */
export async function changeSettings(
  database: Database,
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return database.write(async (stores) => {
    const settings = await stores.settings.get();
    const changed = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
    await stores.settings.put(changed);
    return changed;
  });
}
