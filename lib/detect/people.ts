/** Everybody on a page: what every kind of evidence claims, joined to people, and who of them the page is about. */
import { nameKey } from '../domain/identity';
import { attributeEvidence } from './evidence/attribute';
import { classNameEvidence } from './evidence/class-name';
import { headingEvidence } from './evidence/heading';
import { inlineEvidence } from './evidence/inline';
import { inlineIdEvidence } from './evidence/inline-id';
import { jsonLdEvidence } from './evidence/json-ld';
import { labelEvidence } from './evidence/label';
import { linkEvidence } from './evidence/link';
import { microdataEvidence } from './evidence/microdata';
import { nearbyEvidence } from './evidence/nearby';
import { assignSections } from './evidence/section';
import { signedEvidence } from './evidence/signed';
import { textEvidence } from './evidence/text';
import { type Message, messagesOf } from './page/messages';
import type { Page } from './page/page';
import { isByOwn, isWeak } from './person/author';
import { dropBeyond } from './person/beyond';
import { type Choice, choose } from './person/choose';
import { type Cluster, clusterClaims } from './person/cluster';
import { handedOn, learnColleagues } from './person/colleagues';
import { complete } from './person/complete';
import { addEmployer } from './person/employer';
import { isOwn, learnOwn, type Own } from './person/own';
import { principalOf } from './person/principal';
import { agentSightings } from './person/sightings';
import { ownSignatureOn } from './person/signature';
import { addSpoken } from './person/spoken';
import { type Claim, type Pause, ZONE } from './types';
import { domainOf, isPublicDomain } from './words/mail';
import { companyFitsDomain, nameIsDomain } from './words/names';

const MAX_CLAIMS = 3_000;
const OUTSIDE = ZONE.footer | ZONE.nav | ZONE.header;

/** What a field, or the line beneath a name, says is a company is nobody's name for standing beside an address. */
function withoutFirms(claims: readonly Claim[]): Claim[] {
  const firms = new Set(
    claims.flatMap((c) => (c.kind === 'company' && c.weight >= 0.8 ? [nameKey(c.value)] : [])),
  );
  const emails = [...new Set(claims.flatMap((c) => (c.kind === 'email' ? [c.value] : [])))].slice(0, 50);
  const isFirm = (c: Claim) => firms.has(nameKey(c.value)) || emails.some((e) => nameIsDomain(c.value, e));
  return claims.filter((c) => c.kind !== 'name' || c.how !== 'text' || !isFirm(c));
}

/** Handed on by somebody: whom it is about stands in what is quoted. */
const FORWARDED =
  /(?:^|\s)(?:fwd?|wg|tr|rv|enc|doorst|转发|轉寄|転送)\s*[:：]|^\s*i:\s+[\p{L}\d]|forwarded message|转发邮件|转发的邮件|weitergeleitete nachricht|message transféré|mensaje reenviado|пересылаемое сообщение|пересланное сообщение|messaggio inoltrato|mensagem encaminhada|転送メッセージ/iu;
export const isForwarded = (page: Page): boolean =>
  FORWARDED.test(page.title) || page.atoms.some((a) => a.text.length < 120 && FORWARDED.test(a.text));

/** One kind of evidence after the other, with a chance to yield between them. */
async function collect(
  page: Page,
  messages: readonly Message[],
  pause: Pause,
  quotes: boolean,
): Promise<Claim[]> {
  const [root] = page.speaking;
  const contacts: Claim[] = [];
  for (const kind of [labelEvidence, inlineEvidence, textEvidence, attributeEvidence, microdataEvidence]) {
    contacts.push(...(await kind(page, pause)));
    await pause();
  }
  const all = [...contacts];
  for (const kind of [headingEvidence, linkEvidence, classNameEvidence, inlineIdEvidence])
    all.push(...(await kind(page, pause)));
  all.push(
    ...(await nearbyEvidence(page, contacts, pause)),
    ...(await signedEvidence(page, messages, pause)),
  );
  if (root) all.push(...jsonLdEvidence(page, root));
  await pause();
  const told = await assignSections(page, withoutFirms(all.slice(0, MAX_CLAIMS)), messages, pause, quotes);
  return told.filter((c) => c.spot.seen);
}

export interface PeopleOn {
  own: Own;
  agent: ReturnType<typeof agentSightings>;
  /** Staff and the agent included. */
  everybody: Cluster[];
  clusters: Cluster[];
  choice: Choice;
}

/** Whoever hands on a mail that somebody else wrote to their own firm works there: their addresses. */
function insiderOf(sender: Cluster, claims: readonly Claim[], own: Own): string[] | undefined {
  const [email] = sender.emails;
  const domain = domainOf(email ?? '');
  if (sender.role !== 'from' || !email || isPublicDomain(domain)) return undefined;
  const quoted = claims.flatMap((c) => (c.quoted && c.kind === 'email' ? [c.value] : []));
  // A mail of theirs to the agent is no stranger's.
  if (quoted.some((value) => isOwn(own, { kind: 'email', value }))) return undefined;
  const inside = quoted.some((e) => domainOf(e) === domain && !sender.emails.has(e));
  return inside && quoted.some((e) => domainOf(e) !== domain) ? [...sender.emails] : undefined;
}

/** The choice, or whom the chosen sender writes for. */
function writtenFor(
  choice: Choice,
  clusters: readonly Cluster[],
  messages: readonly Message[],
  page: Page,
): Choice {
  const sender = choice.primary;
  const principal = sender && principalOf(sender.cluster, clusters, messages, page);
  if (!sender || !principal) return choice;
  principal.role = 'customer';
  return { ...choice, primary: { cluster: principal, points: sender.points } };
}

/** Everybody on the page but the agent and their colleagues, the agent as learnt, and who the page is about. */
export async function peopleOn(
  page: Page,
  pause: Pause,
  quotes = false,
  known: readonly string[] = [],
): Promise<PeopleOn> {
  const messages = await messagesOf(page, pause);
  const claims = await collect(page, messages, pause, quotes);
  await pause();
  const own = await learnOwn(page, claims, { emails: known, names: [] }, pause);
  learnColleagues(page, claims, own);
  const handing = handedOn(claims);
  const inSignature = ownSignatureOn(page, own, claims);
  const ownForms = new Set(
    claims.flatMap((c) => (c.form !== undefined && c.kind !== 'phone' && isOwn(own, c) ? [c.form] : [])),
  );
  const inOwnForm = (c: Claim) => c.form !== undefined && ownForms.has(c.form);
  // The agent and colleagues stay as who they are: what stands beside them is theirs.
  const told = claims
    .filter((c) => !(c.spot.zone & OUTSIDE) || (c.spot.zone & ZONE.dialog) !== 0)
    .filter(
      (c) =>
        c.kind !== 'company' ||
        c.how !== 'text' ||
        ![...own.emails].some((e) => companyFitsDomain(c.value, e)),
    )
    .filter((c) => !(c.by !== undefined && isWeak(c) && c.voice !== 'yours' && isByOwn(c.by, own)))
    .map((c): Claim => (isOwn(own, c) || inSignature(c) || inOwnForm(c) ? { ...c, role: 'self' } : c))
    .map((c): Claim => (c.role === 'customer' && handing.has(c.value) ? { ...c, role: 'third' } : c));
  const everybody = await clusterClaims(told, page.rows, page.entries, pause);
  const clusters = everybody.filter((c) => c.role !== 'self' && c.role !== 'staff');
  await pause();
  // Of a sender the head may tell no more than the name: "'Ada Quill' via Support".
  // and a chip no more than the recipient's.
  for (const c of clusters)
    if ((c.role === 'from' || c.role === 'to') && c.emails.size + c.phones.size === 0) {
      complete(c, clusters);
      addSpoken(c, everybody, page);
    }
  const choice = writtenFor(choose(clusters, page), clusters, messages, page);
  if (choice.primary) {
    complete(choice.primary.cluster, clusters);
    addSpoken(choice.primary.cluster, everybody, page);
    dropBeyond(choice.primary.cluster, page);
    addEmployer(choice.primary.cluster, page);
  }
  const nobody = choice.primary === undefined && !choice.several;
  const found = { own, agent: agentSightings(page, claims), everybody, clusters, choice };
  if (quotes || !isForwarded(page)) return found;
  if (nobody) return peopleOn(page, pause, true);
  const insider = choice.primary && insiderOf(choice.primary.cluster, claims, own);
  return insider ? peopleOn(page, pause, true, insider) : found;
}
