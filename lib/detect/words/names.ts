/** Telling names of people from the other words on a page. Wrong is worse than none. */
import { COMPOUND, isSurname, SURNAMES } from '../../domain/surnames';
import { AFTER, chinese, HAN_UI, inHan, inKana, japanese, korean } from './asian-names';
import { isGivenName } from './given-names';
import { looksLikeJobTitle } from './job-titles';
import { isPlace } from './place-names';
import { UI_WORDS } from './ui-words';

const PARTICLES = new Set(
  'de del della der den des di da das do dos du la le van von zu zur ter ten e y bin ibn al el st st. mc san'.split(
    ' ',
  ),
);
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|don|doña|dott|dott\.ssa|dr\.ssa|prof\.ssa|avv|geom|rag|sig|sig\.ra|sig\.na|ing|arch|mx|sir|г-н|г-жа)\.?\s+)+/iu;
/** Longer ones are no names; nobody waits for one to be looked through. */
const MAX_WRITTEN = 200;

/** Without titles and polite endings; CJK parts joined, "伟 张" turned round; "Müller, Jürgen" too. */
export function cleanName(raw: string): string {
  let s = raw
    .slice(0, MAX_WRITTEN)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    // What a shared mailbox or a list hands on: "'Noah Patel' via Support".
    .replace(
      /^["'“‘]?(\p{L}[\p{L}.'’ -]{2,60}?)["'”’]? (?:via|über|通过|经由|經由|経由) \p{L}.{0,60}$/u,
      '$1',
    )
    .replace(/^["'“‘]|["'”’]$/g, '')
    .replace(/^(?:[›»>|·•→]|[-–—/]\s)\s*/u, '')
    // The initial in the avatar beside it.
    .replace(/^(\p{Lu}) (?=\1\p{Ll})|^(\p{Script=Han}) (?=\2\p{Script=Han})/u, '')
    // 'Winifred “Winnie” Castellanos'
    .replace(/ [“"‘'„«(]\p{L}{1,20}[”"’'“»)] /u, ' ')
    .replace(/\s*[（(【[].*$/u, '')
    .replace(/[▾▼↗☎✓✔★☆›×✕✖:：,，;；|]{1,9}\s{0,9}$/u, '')
    .trim();
  if (!s.includes('«')) s = s.replace(/[›»]{1,9}$/, '').trim();
  const polite = s.replace(TITLES, '').trim();
  s = polite.replace(AFTER, '').trim();
  // 王女士: of many customers no more is known than this.
  if (isSurname(s)) s = polite;
  const comma = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ([\p{L}'’. -]+)$/u.exec(s);
  if (comma?.[1] && comma[2] && !LEGAL.test(s) && !SHORT_LEGAL.test(s)) s = `${comma[2]} ${comma[1]}`;
  // "陳柏翰 Leo": the second is what friends say.
  const both = /^(\p{Script=Han}{2,4}) ?[A-Z][a-z]{1,9}$/u.exec(s)?.[1];
  if (both && chinese(both)) s = both;
  const han = /^(\p{Script=Han}{1,2}) (\p{Script=Han}{1,2})$/u.exec(s);
  if (han?.[1] && han[2]) {
    const [, a, b] = han;
    const surnameFirst = SURNAMES.includes(a) || COMPOUND.test(a);
    const surnameLast = SURNAMES.includes(b) || COMPOUND.test(b);
    // Japanese names keep their space: only what reads as Chinese is joined.
    if (surnameLast && !surnameFirst) s = b + a;
    else if (surnameFirst && a.length + b.length <= 3) s = a + b;
  }
  return s.slice(0, 80);
}

/** Legal forms, anywhere but at the start; kinds of business, only as the last word or, some, the first. */
const LEGAL =
  /\s(?:inc|llc|l\.l\.c|ltd|limited|plc|corp|corporation|company|gmbh|ohg|mbh|gbr|e\.k|sarl|sàrl|s\.a\.s|s\.a|srl|s\.r\.l|s\.p\.a|s\.l|slu|lda|ltda|eireli|bv|b\.v|nv|n\.v|aps|a\/s|pty|pte|llp)\b\.?/iu;
/** These are words too: only in capitals, or as they are written. */
const SHORT_LEGAL = /\s(?:A[Gg]|KG|UG|SAS|S[AL]|S[Pp]A|O[Yy]|AB)\b\.?/u;
const BUSINESS =
  /\s(?:co|holdings?|group|bank|university|clinics?|foundation|institute|school|hospital|studios?|logistics|consulting|solutions|services|supply|partners|associates|industries|systems|technologies|labs?|hotel|motors|foods|farms|bakery|catering|media|design)\.?$|^(?:\p{L}{0,20}(?:praxis|gemeinschaft|hausverwaltung|kanzlei|meisterdienst|haustechnik|metallbau|elektrotechnik)|studio|atelier|ateliers|bäckerei|panadería|boulangerie|café|hotel|grupo|banco|clínica|praxis|autohaus|metzgerei|apotheke|farmacia|restaurant)\s/iu;
const CJK_FIRM =
  /(?:公司|集团|集團|工厂|模塑厂|铝材厂|合作社|事务所|事務所|银行|銀行|学校|医院|大学|中心|商行|商贸行|贸易行|批发部|门市部|经营部|工作室|会社)(?:[（(][^）)]{1,12}[）)])?$|^(?:株式会社|有限会社|合同会社|（株）|\(株\)|㈱|주식회사|\(주\))|(?:株式会社|㈱|[\u4e00-\u9fff]{2}厂)$|^(?:ООО|ЗАО|ОАО|ПАО|АО|ИП)\s/u;

/** Parts of an application, not firms: 工单中心. */
const CJK_MENU =
  /^(?:工单|客服|帮助|用户|个人|会员|消息|任务|数据|订单|服务|客户|呼叫|营销|知识|设置|管理|培训|商家)中心$/;

export const looksLikeCompany = (s: string): boolean =>
  s.length <= 80 &&
  (LEGAL.test(s) ||
    SHORT_LEGAL.test(s) ||
    BUSINESS.test(s) ||
    (CJK_FIRM.test(s) && s.length >= 4 && !/[/。！？]|\s\/\s/.test(s) && !CJK_MENU.test(s)));

/** Words of the interface that are last names too. */
const SURNAMES_TOO = new Set(
  'price page park day best lane west north field read close house post board card case street kit good stone black main'.split(
    ' ',
  ),
);
/** "Owen Price", "Park Ji-hoon". */
const beside = (words: readonly string[], w: string): boolean =>
  w === words.at(-1)
    ? words.length > 1 && isGivenName(fold(words[0] ?? ''))
    : w === 'Park' &&
      words.length === 2 &&
      /^\p{Lu}\p{Ll}+-?\p{L}+$/u.test(words[1] ?? '') &&
      /-/.test(words[1] ?? '');

/** Whether an unlabelled text can be taken for a person's name. */
export function looksLikeName(raw: string): boolean {
  if (raw.length < 2 || raw.length > 48 || /[\d@/\\_#=<>{}[\]!?%€$£¥→…]|\.\.\./.test(raw)) return false;
  const s = cleanName(raw);
  if (s.length < 2 || UI_WORDS.has(s.toLowerCase()) || isPlace(s)) return false;
  if (/^\p{Script=Han}+$/u.test(s)) return (chinese(s) || japanese(s, raw)) && !HAN_UI.test(s);
  if (s.split(' ').some((part) => HAN_UI.test(part))) return false;
  if (inHan(s) || inKana(s) || korean(s, raw)) return true;
  if (/\p{Script=Hangul}/u.test(s)) return false;
  if (looksLikeCompany(s) || looksLikeJobTitle(s)) return false;
  const words = s.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  const shouted = s === s.toUpperCase();
  let big = 0;
  for (const w of words) {
    if (UI_WORDS.has(w.toLowerCase()) && !(SURNAMES_TOO.has(w.toLowerCase()) && beside(words, w)))
      return false;
    if (PARTICLES.has(w.toLowerCase())) continue;
    if (
      !/^(?:\p{Lu}[\p{L}'’-]*[.ªº]?|(?:\p{Lu}\.){2,3}|['’]t|[dlO]['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)$/u.test(w)
    )
      return false;
    // "MEINE DATEN" heads a part of the page; "Maëlys TRÉMOUILLE" is how forms write a last name.
    if (shouted && w.length > 3 && words.length < 3 && /[A-Z]{6,}/.test(w)) return false;
    big++;
  }
  return big >= 2;
}

/** Words of the interface only, as titles of sections are: never what a field holds. */
export const isInterface = (s: string): boolean => {
  const words = s
    .toLowerCase()
    .split(/[\s,&/-]+/)
    .filter(Boolean);
  return words.length > 1 && words.every((w) => UI_WORDS.has(w));
};

/** Accents away, lower case: for comparing names with addresses. */
export const fold = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether an address is plainly made from a name: `ines.marchetti@…` and "Inès Marchetti". */
export const addressFitsName = (email: string, name: string): boolean =>
  fitsAs(email, name) || (/[äöüß]/i.test(name) && fitsAs(email, inAscii(name)));

/** As Germans write their names in addresses. */
const inAscii = (name: string): string =>
  name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss');

function fitsAs(email: string, name: string): boolean {
  const local = fold(email.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  const parts = fold(name)
    .split(/[^a-z]+/)
    .filter((p) => p.length > 1);
  if (local.length < 3 || parts.length < 2) return false;
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  return (
    local === first + last ||
    local === last + first ||
    local === first.charAt(0) + last ||
    local ===
      parts
        .slice(0, -1)
        .map((p) => p.charAt(0))
        .join('') +
        last ||
    (first.length > 2 &&
      local ===
        first +
          parts
            .slice(1)
            .map((p) => p.charAt(0))
            .join('')) ||
    local === first ||
    (local === last && last.length > 4)
  );
}

/** Whether what reads like a name is made of the words of the address's domain: "Holloway Paper Merchants". */
export function nameIsDomain(name: string, email: string): boolean {
  const domain = fold(email.split('@')[1] ?? '')
    .replace(/\.[a-z]+(?:\.[a-z]{2})?$/, '')
    .replace(/[^a-z0-9]/g, '');
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 1);
  const local = fold(email.split('@')[0] ?? '');
  if (words.length < 2 || domain.length < 5 || words.some((w) => w.length > 2 && local.includes(w)))
    return false;
  return words.filter((w) => domain.includes(w)).length >= 2 || words.join('').startsWith(domain);
}

/** Whether a company's name is that of the address's domain: "Brightwater Clinics" and `…@brightwater.example`. */
export function companyFitsDomain(company: string, email: string): boolean {
  const domain = fold(email.split('@')[1] ?? '')
    .replace(/\.[a-z]+(?:\.[a-z]{2})?$/, '')
    .replace(/[^a-z0-9]/g, '');
  const word = fold(company)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .find((w) => w.length >= 4);
  return word !== undefined && domain.includes(word);
}
