/** Addresses and numbers in links and plain text, with what the words before them say. */
import type { Page } from '../page/page';
import { TO_ADDRESS } from '../page/sender';
import { closest } from '../page/tree';
import type { Atom, Claim, Pause, Role } from '../types';
import { STEP, ZONE } from '../types';
import { isCodeBefore } from '../words/code-words';
import { trailingLabel } from '../words/labels';
import { findEmails } from '../words/mail';
import { looksLikeName } from '../words/names';
import { findMasked, findPhones, readPhone } from '../words/numbers';
import { type Voice, voiceOf } from '../words/voice';
import { claim, here } from './claim';
import { lastName } from './name-pieces';
import { inProse, isNumbersLine, isSentence, lineBefore, PROSE_CHARS, weightOf } from './prose';
import { besides, elseIn, isElse, NO_CONTACT, ROLES, roleBefore } from './whose-value';

/** A sentence has ended before the value. */
const SENTENCE = /(?:\p{L}{3}[.!?]\s|[。！？])\s*\S/u;
const SHORT = 30;
const MAX_CLAIMS = 400;
/** "over WhatsApp · official · +49 …", "138… → 0553…": the firm's own number, that was called or written to. */
const OURS =
  /(?:→|➜|⇒|->)\s*$|(?<!\p{L})(?:official|oficial|ufficiale|offiziell\p{L}*|officiel\p{L}*|officieel|официальн\p{L}*)(?!\p{L})|官方|公式|공식|企业号|企業號/iu;
const PHONE_LINK = /^(?:tel|callto|sms|sip):/i;
const linkOf = (atom: Atom, scheme: RegExp): string | undefined => {
  const a = closest(atom.spot, 4, (el) => el.tagName === 'A');
  const href = a?.el.getAttribute('href') ?? '';
  return scheme.test(href) ? href : undefined;
};

/** "Ada Quill <" and "Ada Quill (" say whose the address is; a bracket in a sentence does not. */
const opens = (said: string): boolean => {
  const text = said.trimEnd();
  return /[<＜]$/.test(text) || (/[(（]$/.test(text) && looksLikeName(lastName(text.slice(0, -1).trimEnd())));
};

function emailsIn(atom: Atom, page: Page): Claim[] {
  const out: Claim[] = [];
  const [before, next] = [page.atoms[atom.i - 1], page.atoms[atom.i + 1]];
  let text = atom.text;
  // `<b>ada</b>@<b>quill.example</b>`
  if (before && before.line === atom.line && /^\s*[@＠]/.test(text) && /[\w.+-]$/.test(before.text))
    text = before.text + text.trimStart();
  // `name@<span>host.example</span>`: only where the address is plainly cut.
  if (next && next.line === atom.line && /@[\w.-]*$/.test(text.trimEnd()) && findEmails(text).length === 0)
    text = text.trimEnd() + next.text.trimStart();
  for (const e of findEmails(text)) {
    const rest = weightOf(text) - (e.end - e.start);
    const link = linkOf(atom, /^mailto:/i) !== undefined;
    const label = trailingLabel(text.slice(0, e.start));
    const said = text.slice(0, e.start);
    const another = /[(（]\s*$/.test(said) ? elseIn(said) : undefined;
    const own = (label && ROLES[label]) ?? roleBefore(said) ?? (isElse(another) ? another : 'customer');
    const sent = own === 'customer' && e.start < 12 && TO_ADDRESS.test(text) ? 'to' : own;
    const role = SENT_TO.test(said) ? 'third' : sent;
    const line = lineBefore(page, atom, e.start);
    const inText = link ? isSentence(line) && rest === 0 : rest > PROSE_CHARS || SENTENCE.test(said);
    const prose = inText && !label && !opens(link ? line : said);
    const spoken = inText ? voiceOf(line, text.slice(e.end)) : undefined;
    // "my colleague …, e-mail …": a label in a sentence does not make it the writer's.
    const voice = prose || spoken === 'others' ? spoken : undefined;
    out.push(
      claim(
        'email',
        e.email,
        link ? 'mailto' : label === 'email' ? 'label' : 'text',
        link ? 1.5 : 1,
        here(atom),
        {
          role: voice === 'others' ? 'third' : role,
          prose,
          labelled: label === 'email',
          ...(voice && voice !== 'others' && { voice }),
        },
      ),
    );
  }
  return out;
}

/** "e-mail to orders@…", in a line about a message. */
const SENT_TO =
  /(?:e-?mail(?:ed)?|message|nachricht|sent|gesendet|verzonden|envoyé|enviado|inviat[ao]|bericht)\s(?:to|aan|an|à|a|para)\s{0,2}$/i;

/** "PO no." and then, as a text of its own, the number. */
const isCode = (before: Atom | undefined, atom: Atom): boolean =>
  before !== undefined &&
  atom.line - before.line <= 2 &&
  before.text.length < SHORT &&
  isCodeBefore(before.text.trimEnd());

/** "my colleague Ada Quill (phone: …": the label is part of what is said of her. */
const BRACKET = /[（(][^）)]{0,30}[:：]\s*$/;

/** What the sentence says of whose a number is counts unless a label says it. */
function whose(voice: Voice | undefined, said: Role, labelled: boolean): Role {
  if (voice === 'own' && said === 'third') return 'customer';
  if (labelled) return said;
  if (voice === 'others' && said === 'customer') return 'third';
  return said;
}

/** @param passing the line of an address that stands in a sentence: a number after it is of whoever that is */
function phonesIn(atom: Atom, page: Page, passing: number | undefined): Claim[] {
  const href = linkOf(atom, PHONE_LINK);
  const before = page.atoms[atom.i - 1];
  const out: Claim[] = [];
  const add = (
    p: { e164: string; extension?: string; hotline?: boolean },
    written: string,
    start: number,
  ) => {
    if (p.hotline) return;
    const inline = besides(atom.text.slice(0, start));
    const beside =
      start < 3 && before && before.line === atom.line && !page.labels[before.i]
        ? besides(before.text)
        : undefined;
    const label = inline ?? beside;
    const code =
      !href && ((start < 3 && isCode(before, atom)) || isCodeBefore(lineBefore(page, atom, start)));
    if (label === 'other' || label === 'id' || code) return;
    if (!href && OURS.test(atom.text.slice(0, start))) return;
    const inText = !href && inProse(atom.text, start, written.length) && !isNumbersLine(atom.text);
    const end = start + written.length;
    const line = lineBefore(page, atom, start);
    const voice = inText || isSentence(line) ? voiceOf(line, atom.text.slice(end)) : undefined;
    const told = atom.text.slice(0, start);
    const said = (label && ROLES[label]) ?? roleBefore(told) ?? 'customer';
    out.push(
      claim(
        'phone',
        p.e164,
        href ? 'tel' : label === 'phone' ? 'label' : 'text',
        href ? 1.5 : 1,
        here(atom),
        {
          // "Contact: Ms Li, tel. …" is a field, however polite; "the driver, Mr Li, tel. …" is not.
          role: whose(voice, said, /[:：]/.test(told) && !BRACKET.test(told)),
          // A labelled number at the end of a sentence is a signature's; an unlabelled one is anybody's.
          prose:
            passing === atom.line ||
            (inText && label !== 'phone') ||
            (voice !== undefined && voice !== 'others'),
          written,
          extension: p.extension,
          ...(voice && voice !== 'others' && { voice }),
        },
      ),
    );
  };
  const linked = href ? readPhone(href.replace(/^\w+:/, ''), page.countriesAt(atom.i)) : undefined;
  const own = findPhones(atom.text, page.countriesAt(atom.i));
  if (linked)
    add({ ...linked, extension: linked.extension ?? own[0]?.extension }, atom.text.trim().slice(0, 40), 0);
  else for (const p of own) add(p, p.written, p.start);
  return out;
}

/** A number of which some digits are hidden, where the whole text is about it: in a sentence it is anybody's. */
function maskedIn(atom: Atom, page: Page): Claim[] {
  return findMasked(atom.text, page.countriesAt(atom.i)).flatMap(({ pattern, written, start }) => {
    const label = trailingLabel(atom.text.slice(0, start));
    if (label === 'other' || label === 'id' || inProse(atom.text, start, written.length)) return [];
    const role = (label && ROLES[label]) ?? roleBefore(atom.text.slice(0, start)) ?? 'customer';
    return [claim('masked', pattern, label === 'phone' ? 'label' : 'text', 1, here(atom), { role, written })];
  });
}

const DIGITS_ONLY = /^[\s\d+().\-–/]+$/;

/** `<span>139</span>-<span>9555</span>…`: one number over several texts of a line. */
function splitPhone(page: Page, i: number): { claim: Claim; last: number } | undefined {
  const first = page.atoms[i];
  if (!first || first.text.length > 16 || !DIGITS_ONLY.test(first.text)) return undefined;
  let text = first.text;
  let last = i;
  for (let j = i + 1; j < i + 8; j++) {
    const a = page.atoms[j];
    if (!a || a.line !== first.line || a.text.length > 16 || !DIGITS_ONLY.test(a.text)) break;
    text += a.text;
    last = j;
  }
  if (last === i || isCodeBefore(lineBefore(page, first, 0))) return undefined;
  const hit = readPhone(text.trim(), page.countriesAt(i));
  if (!hit || hit.hotline) return undefined;
  return { claim: claim('phone', hit.e164, 'text', 1, here(first), { written: text.trim() }), last };
}

export async function textEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  const known = new Set<Atom>();
  // Under a label that nobody knows digits are anything: only a link says that they are a number to call.
  const unsure = new Set<Atom>();
  for (const f of page.fields) {
    const into = NO_CONTACT.has(f.kind) ? known : f.kind === 'unknown' ? unsure : undefined;
    if (into) for (const v of f.values) into.add(v);
  }
  for (let i = 0; i < page.atoms.length && out.length < MAX_CLAIMS; i++) {
    const atom = page.atoms[i];
    if (i % STEP === 0) await pause();
    if (!atom || known.has(atom) || atom.spot.zone & ZONE.button) continue;
    const t = atom.text;
    if (t.includes('@') || t.includes('＠')) out.push(...emailsIn(atom, page));
    const told = out.at(-1);
    const passing = told?.kind === 'email' && told.prose ? page.atoms[told.at]?.line : undefined;
    if (!/[\d０-９]/.test(t)) continue;
    const doubtful = unsure.has(atom) && !linkOf(atom, PHONE_LINK);
    const found = [...phonesIn(atom, page, passing), ...maskedIn(atom, page)];
    const own = doubtful ? found.filter((c) => c.how === 'label') : found;
    if (own.length > 0 || doubtful) out.push(...own);
    else {
      const split = splitPhone(page, i);
      if (split) {
        out.push(split.claim);
        i = split.last;
      }
    }
  }
  return out;
}
