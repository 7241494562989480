import type { Database } from '../../domain/stores';

/** No page is read any more, and what pages told of the agent goes; what was typed and logged stays. */
export async function withdrawConsent(database: Database): Promise<void> {
  await database.write(async (stores) => {
    await stores.settings.put({ ...(await stores.settings.get()), consentAt: undefined });
    await stores.learned.clear();
  });
}
