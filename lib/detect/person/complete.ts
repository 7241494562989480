/** Other mentions of the person a page is about, under a longer or a shorter name, as in signatures. */
import type { Cluster } from '../types';

const tokens = (names: ReadonlySet<string>): string[][] => [...names].map((n) => n.split(' '));
/** Parts that two names have in common to be one, where one of them has more. */
const SHARED_PARTS = 2;

/** "Íñigo Echevarría" and, in a signature, "Íñigo Echevarría Salas": the longer one completes the other. */
export function complete(person: Cluster, people: readonly Cluster[]): void {
  const own = tokens(person.names);
  const within = (a: string[], b: string[]) => a.length >= SHARED_PARTS && a.every((t) => b.includes(t));
  for (const other of people) {
    if (
      other === person ||
      other.row ||
      other.role === 'self' ||
      other.role === 'staff' ||
      other.role === 'cc'
    )
      continue;
    if (other.emails.size > 0 && ![...other.emails].some((e) => person.emails.has(e))) continue;
    if (other.role === 'third' && !other.claims.some((c) => c.quoted)) continue;
    if (tokens(other.names).some((o) => own.some((p) => within(p, o) || within(o, p))))
      person.claims.push(...other.claims.map((c) => ({ ...c, weight: c.weight / 2 })));
  }
}
