/**
 * Whose a number or an address in a sentence is: "my mobile is …" of whoever writes, "votre portable, le …" of
 * whom they write to, "the driver, …" of somebody else. As data; the cue nearest to the value counts.
 */

export type Voice = 'own' | 'yours' | 'others';

const PHONE = {
  en: '(?:mobile|cell|phone|number|no\\.?|direct|line|landline|tel|whatsapp|extension|desk|handset)',
  de: '(?:handy\\p{L}*|mobil\\p{L}*|\\p{L}*nummer|telefon\\p{L}*|durchwahl|festnetz\\p{L}*|rufnummer|tel|nr)',
  romance:
    '(?:m[óo]vil|celular\\p{L}*|tel[ée]f[ou]n[oe]\\p{L}*|telefone|telem[óo]vel|n[úu]m[eé]ro|fijo|fixo|fixe|whats\\p{L}*|zap|portable|mobile|t[ée]l[ée]phone|t[ée]l|ligne|cell\\p{L}*|fisso|contato|contacto)',
  nl: '(?:nummer|mobiel\\p{L}*|telefoon\\p{L}*|gsm|06|tel)',
  ru: '(?:номер|телефон|моб\\p{L}*|сотов\\p{L}*|тел)',
  zh: '(?:手机|手機|电话|電話|号码|號碼|号|號|联系方式|聯絡方式|座机|微信|分机|分機|行動)',
};
const MAIL =
  '(?:e-?mails?|mail\\p{L}*|address|adresse?|correo|endereço|indirizzo|courriel|почт\\p{L}*|邮箱|郵箱|信箱|邮件|メール\\p{L}*|이메일|메일)';
const one = (...of: string[]): string => `(?:${of.join('|')})`;
const MIDDLE = '(?:[\\p{L}-]+ ){0,2}';

const OWN: readonly string[] = [
  `(?<!\\p{L})my ${MIDDLE}${one(PHONE.en, MAIL)}`,
  '(?:call|ring|phone|reach|text|contact|whatsapp|dial|catch|get|e-?mail|write) me(?!\\p{L})|(?:for|to) me(?!\\p{L})|i am (?:on|at|available|reachable)|i.m on(?!\\p{L})',
  `(?<!\\p{L})(?:mein(?:e[rmn]?)?|unsere?r?) ${MIDDLE}${one(PHONE.de, MAIL)}`,
  'erreich\\p{L}* (?:sie |du |ihr )?mich|ruf\\p{L}* (?:sie |du )?mich|mich (?:unter|auf|mobil|am|telefonisch|an)(?!\\p{L})|erreichbar (?:bin ich |unter )|bin (?:ich )?(?:[\\p{L}]+ ){0,3}(?:unter|erreichbar)',
  `(?<!\\p{L})(?:mon|ma|mi|mio|mia|meu|minha) ${MIDDLE}${one(PHONE.romance, MAIL)}`,
  '(?:appel|rappel|joign|contact|écriv)\\p{L}*[- ]moi|me (?:joindre|rappeler|contacter|appeler|écrire)|je suis joignable',
  '(?:ll[áa]m|contáct|contact|localiz|escríb|escrib|márqu|marc)\\p{L}*me(?!\\p{L})|me (?:puede\\p{L}* )?(?:llamar|localizar|encontrar|escribir)',
  'me (?:lig\\p{L}+|cham\\p{L}+|encontr\\p{L}+)|lig\\p{L}* (?:para|pra) mim|falar comigo|lig\\p{L}+-me',
  'chiam\\p{L}*mi|contatt\\p{L}*mi|richiam\\p{L}*mi|scriv\\p{L}*mi|mi (?:chiam\\p{L}+|trov\\p{L}+|può)|sono reperibile',
  `(?<!\\p{L})mijn ${MIDDLE}${one(PHONE.nl, MAIL)}|(?:bel|bereik)\\p{L}* (?:mij|me)(?!\\p{L})|mij (?:bereiken|bellen)|ik ben bereikbaar`,
  `(?<!\\p{L})мо[йеёяи]\\p{L}* ${MIDDLE}${one(PHONE.ru, MAIL)}|(?:звон|позвон|перезвон|набер|набир|пиш|напиш)\\p{L}* мне|мне (?:можно )?(?:звон|позвон|перезвон|пис)\\p{L}*|со мной`,
  `我(?:的|这边的?|這邊的?|本人|私人|工作|新)*${one(PHONE.zh, MAIL)}|(?:打|打给|打給|加|联系|聯絡|聯繫|找|拨|回)我(?!们|們|司|方|家|公司|同事|朋友|老|爱人|愛人|妈|爸|儿|女)|本人的?${one(PHONE.zh, MAIL)}|(?:发|發|寄|传|傳)(?:到|给我|給我)`,
  `(?:私|僕|当方|小生|自分|こちら)の?(?:携帯|電話|番号|連絡先|直通|メール)`,
  `(?:제|저의|내) ?(?:번호|휴대폰|핸드폰|연락처|전화|직통|이메일|메일)|저(?:에게|한테)`,
];

/** "su móvil": yours, said politely, or of somebody who was named before. */
const THEIRS = `(?<!\\p{L})(?:sua?|seu|suo) ${MIDDLE}${one(PHONE.romance, MAIL)}`;

const YOURS: readonly string[] = [
  `(?<!\\p{L})your ${MIDDLE}${one(PHONE.en, MAIL)}|(?:call|ring|phone|reach) you(?!\\p{L})`,
  `(?<!\\p{L})(?:ihre?[rmn]?|deine?[rmn]?) ${MIDDLE}${one(PHONE.de, MAIL)}|(?:sie|dich) (?:unter|auf) `,
  `(?<!\\p{L})(?:votre|ton|vos|tu|tuo|vostro) ${MIDDLE}${one(PHONE.romance, MAIL)}`,
  THEIRS,
  `(?<!\\p{L})(?:uw|je|jouw) ${MIDDLE}${one(PHONE.nl, MAIL)}`,
  `(?<!\\p{L})(?:ваш|тво)\\p{L}* ${MIDDLE}${one(PHONE.ru, MAIL)}`,
  `(?:您|你)(?:的|这边的?|留的|預留的|预留的|登记的)*${one(PHONE.zh, MAIL)}`,
  '(?:お客様|貴社|御社|そちら)の?(?:携帯|電話|番号|連絡先|メール)|(?:고객님|귀하)의? ?(?:번호|휴대폰|연락처|전화|이메일)',
];

const OTHERS: readonly string[] = [
  '(?<![\\p{L}])(?:driver|courier|technician|tech|engineer|installer|colleague|assistant|secretary|receptionist|reception|neighbou?r|husband|wife|partner|son|daughter|mother|father|brother|sister|landlord|tenant|bookkeeper|accountant|foreman|site manager|office manager|warehouse|switchboard|agency|supplier|hotline|support)(?!\\p{L})',
  '(?<![\\p{L}])(?:fahrer|kurier|kolleg\\p{L}*|monteur|techniker|sekretariat|assistentin|assistenz|nachbar\\p{L}*|mann|frau|sohn|tochter|vater|mutter|bruder|schwester|vermieter|mieter|hausmeister\\p{L}*|bauherr\\p{L}*|bauleit\\p{L}*|zentrale|notdienst|polier|herrn?)(?!\\p{L})',
  '(?<![\\p{L}])(?:livreur|chauffeur|coll[èe]gue|technicien|secr[ée]tariat|secr[ée]taire|voisine?|mari|femme|fils|fille|gardien|poseur|standard|conductor|transportista|t[ée]cnico|compañer[oa]|secretari[oa]|vecin[oa]|marido|mujer|esposa|hij[oa]|porter[oa]|colega|motorista|entregador|filh[oa]|autista|corriere|tecnico|segretari\\p{L}*|vicin[oa]|marito|moglie|figli[oa]|custode|portin\\p{L}*|centralino|geometra|architetto|citofono)(?!\\p{L})',
  '(?<![\\p{L}])(?:chauffeur|collega|monteur|secretar\\p{L}*|buur\\p{L}*|echtgeno\\p{L}*|водител\\p{L}*|курьер\\p{L}*|коллег\\p{L}*|мастер\\p{L}*|секретар\\p{L}*|муж|жена|сын|дочь|сосед\\p{L}*|бухгалтер\\p{L}*)(?!\\p{L})',
  '[老小阿][\\u4e00-\\u9fff](?=[，,：:（(\\s]{0,3}$)|库管|庫管|仓管|出纳|老板娘|师傅|師傅|骑手|騎手|司机|司機|快递|快遞|配送|同事|助理|秘书|秘書|前台|邻居|鄰居|老公|老婆|爱人|愛人|先生|太太|女士|小姐|家人|儿子|女儿|会计|會計|财务|店长|店長|主任|主管|物业|物業|保安|门卫|安装|安裝|仓库|倉庫|经理|經理',
  'ドライバー|運転手|配達員|配達|同僚|秘書|隣|主人|妻|夫|息子|娘|経理|担当者|さん|様|기사|택배|동료|비서|남편|아내|이웃|아들|딸|경리|님|씨',
];

const any = (cues: readonly string[]): RegExp => new RegExp(cues.map((c) => `(?:${c})`).join('|'), 'giu');
const CUES: readonly (readonly [Voice, RegExp])[] = [
  ['own', any(OWN)],
  ['yours', any(YOURS)],
  ['others', any(OTHERS)],
];
/** "138… 是我手机", "0171… is my mobile". */
const AFTER =
  /^[\s,，)）]{0,3}(?:这是我|這是我|是我|is my (?:mobile|cell|number|phone|direct)|ist meine?|es mi|é o meu|è il mio|c'est mon)/iu;

const POLITE = any([THEIRS]);
const OTHER = new RegExp(any(OTHERS).source, 'iu');
/** Whom a sentence before has named. */
const FAR = 200;
const OR =
  /^[\s\d()/.,，、;；-]{0,12}(?:or|and|oder|und|bzw\.?|sowie|ou|et|o|y|e|of|en|или|и|或|或者|または|또는)?\s?(?:e-?mail|mail|tel\.?|邮箱|邮件|郵件|信箱|电话|手机|電話|手機|メール|이메일|전화)?[\s,:：/]{0,3}$/iu;

/** A clause is no longer: what stands further away speaks of something else. */
const REACH = 64;
/** Where another thought begins: the end of a sentence, or the number before. */
const BREAK = /\p{L}{4}[.!?]\s|[。！？!?\n;；]|\d{5,}|\d{2,4}[ -]\d{3,}/gu;

/** "my number for the courier": theirs it is not. */
const MEANT =
  /(?<!\p{L})(?:for|für|pour|para|per|voor|для)(?: (?:the|your|our|den|die|das|le|la|les|el|los|o|os|il|de|het))? ?$|[给給与與和]$/iu;

const lastOf = (text: string, re: RegExp, meant = false): number => {
  let at = -1;
  for (const m of text.matchAll(re))
    if (!meant || !MEANT.test(text.slice(0, m.index))) at = m.index + m[0].length;
  return at;
};

/**
 * @param before what stands on the line before the value
 * @param after what stands behind it
 */
export function voiceOf(before: string, after: string): Voice | undefined {
  const near = before.slice(-REACH);
  const breaks = [...near.matchAll(BREAK)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
  let last = breaks.pop();
  // "ring Ada on 0171 … or": the same is said of what follows.
  if (last && OR.test(near.slice(last.to))) last = breaks.pop();
  const clause = near.slice(last?.to ?? 0);
  const cues = CUES.map(([voice, re]) => ({ voice, at: lastOf(clause, re, voice === 'others') })).sort(
    (a, b) => b.at - a.at,
  );
  const [best] = cues;
  const polite = best?.voice === 'yours' && best.at >= 0 && lastOf(clause, POLITE) === best.at;
  if (polite && OTHER.test(before.slice(-FAR))) return 'others';
  if (best && best.at >= 0) return best.voice;
  return AFTER.test(after.slice(0, 32)) ? 'own' : undefined;
}
