/** The writer's name beneath what they wrote: what stands under it is theirs. */
import type { Message } from '../page/messages';
import type { Page } from '../page/page';
import { type Claim, type Pause, STEP } from '../types';
import { looksLikeName } from '../words/names';
import { claim, here, nameClaim } from './claim';
import { piecesOf } from './name-pieces';

const MAX_LINE = 60;
/** Less than what a head says. */
const WEIGHT = 1;

export async function signedEvidence(
  page: Page,
  messages: readonly Message[],
  pause: Pause,
): Promise<Claim[]> {
  const out: Claim[] = [];
  for (const { from, end, by } of messages) {
    const said = by.toLowerCase();
    if (said === '') continue;
    for (let i = from + 1; i < end; i++) {
      const a = page.atoms[i];
      if (i % STEP === 0) await pause();
      if (!a || a.text.length > MAX_LINE || page.labels[i] || a.field || /[@:：]/.test(a.text)) continue;
      const [piece] = piecesOf(a.text);
      const name =
        piece && looksLikeName(piece.text) ? nameClaim(piece.text, 'text', WEIGHT, here(a)) : undefined;
      if (
        name?.kind !== 'name' ||
        !name.value
          .toLowerCase()
          .split(' ')
          .every((part) => said.includes(part))
      )
        continue;
      out.push(claim('name', name.value, 'text', WEIGHT, here(a), { labelled: true }));
    }
  }
  return out;
}
