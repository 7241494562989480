import type { Draft } from '../../domain/draft';
import type { Database, Stores } from '../../domain/stores';

/** Keeps what is being typed; an empty draft is no draft. */
export async function saveDraft(database: Database, draft: Draft): Promise<void> {
  await database.write(async (stores) => {
    if (draft.note === '' && draft.points.length === 0) await stores.drafts.delete(draft.owner);
    else await stores.drafts.put(draft);
  });
}

/** Two drafts of one owner become one; nothing typed is lost. */
export async function addToDraft(stores: Stores, draft: Draft): Promise<void> {
  const there = await stores.drafts.get(draft.owner);
  const note = [there?.note, draft.note].filter(Boolean).join('\n');
  const points = [...new Set([...(there?.points ?? []), ...draft.points])];
  if (note !== '' || points.length > 0)
    await stores.drafts.put({ owner: draft.owner, note, points, at: draft.at });
}

/** A person got an owner of their own (added, linked, chosen): draft and running call move there. */
export async function moveDraft(stores: Stores, from: string, to: string): Promise<void> {
  const draft = await stores.drafts.get(from);
  if (draft) {
    await addToDraft(stores, { ...draft, owner: to });
    await stores.drafts.delete(from);
  }
  const call = await stores.calls.get(from);
  if (call) {
    await stores.calls.put({ ...call, owner: to });
    await stores.calls.delete(from);
  }
}
