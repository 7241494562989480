/** Who is at the screen, as the frames of a tab tell each other: the bar that says so is rarely in the mail's frame. */
import { emailKey, nameKey } from '../../domain/identity';
import type { FrameReading } from '../../domain/reading';
import type { KnownAgent } from '../agent/known-agent';

type Frames = Readonly<Record<number, Pick<FrameReading, 'own'>>>;

const told = (frames: Frames, frameId: number) =>
  Object.entries(frames).flatMap(([id, { own }]) => (own && Number(id) !== frameId ? [own] : []));

/** What is known of the agent, and what the tab's other frames show of them. */
export function agentInFrame(known: KnownAgent, frames: Frames, frameId: number): KnownAgent {
  const own = told(frames, frameId);
  return {
    ...known,
    emails: [...new Set([...known.emails, ...own.flatMap((o) => o.emails)])],
    names: [...new Set([...known.names, ...own.flatMap((o) => o.names)])],
  };
}

/** Whether a frame shows something of the agent that those read before it could not know. */
export function tellsOfAgent(
  { own }: Pick<FrameReading, 'own'>,
  known: KnownAgent,
  frames: Frames,
  frameId: number,
): boolean {
  const rest = told(frames, frameId);
  if (!own || rest.length === 0) return false;
  const emails = new Set([...known.emails, ...rest.flatMap((o) => o.emails)].map(emailKey));
  const names = new Set([...known.names, ...rest.flatMap((o) => o.names)].map(nameKey));
  return own.emails.some((e) => !emails.has(emailKey(e))) || own.names.some((n) => !names.has(nameKey(n)));
}
