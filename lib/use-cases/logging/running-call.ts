import type { RunningCall } from '../../domain/draft';
import type { Database } from '../../domain/stores';

/** Starts the timer; a second click on a running call leaves it running. */
export async function startCall(database: Database, call: RunningCall): Promise<void> {
  await database.write(async (stores) => {
    const running = await stores.calls.get(call.owner);
    if (!running) await stores.calls.put(call);
  });
}

export async function stopCall(database: Database, owner: string): Promise<void> {
  await database.write((stores) => stores.calls.delete(owner));
}
