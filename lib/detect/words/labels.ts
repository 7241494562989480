/**
 * What field labels say, as data: one row a kind, words separated by `|`. Compared after `normal()`:
 * lower case, full-width folded, spaces between CJK characters, colons, stars and counters removed.
 */
import { kindByParts } from './label-parts';

export type LabelKind =
  | 'name'
  | 'first'
  | 'last'
  | 'company'
  | 'email'
  | 'phone'
  | 'fax'
  | 'id'
  | 'title'
  | 'from'
  | 'to'
  | 'cc'
  | 'staff'
  | 'third'
  | 'self'
  | 'other'
  | 'salutation'
  | 'person'
  /** Stands where labels stand; what it says is not known. */
  | 'unknown';

const ROWS: readonly (readonly [LabelKind, string])[] = [
  // `name` may hold a company too; `person` never does.
  [
    'name',
    '户名|户主姓名|name|full name|customer name|tenant|resident|patient|patient name|policyholder|policy holder|insured person|subscriber|guest|student|passenger|driver|visitor|租客|租户|承租人|住户|业主|户主|患者|患者姓名|病人|就诊人|投保人|投保人姓名|学员|学生姓名|车主|车主姓名|住客|宾客|旅客|乘客|访客|用户|mieter|patientin|versicherungsnehmer|locataire|assuré|patiente|inquilino|paciente|asegurado|segurado|customer|client|client name|contact name|display name|billing name|lead name|account holder|member name|guest name|buyer|requester|caller|姓名|名称|名字|本名|真名|微信昵称|微信名|备注名|備註名|暱稱|客户|客户名称|客户名|客户姓名|客户全称|真实姓名|会员姓名|用户姓名|昵称|买家|买家姓名|顾客|顾客姓名|来电人|报修人|申请人|联系人姓名|姓名/名称|客戶|客戶名稱|客戶姓名|會員姓名|聯絡人姓名|氏名|注文者|注文者氏名|注文者名|ご注文者|ご注文者様|購入者|購入者名|購入者氏名|お客様氏名|お名前|名前|顧客名|お客様名|会員名|取引先責任者名|이름|성명|고객명|고객|고객 이름|kunde|kundenname|vollständiger name|kontaktname|nom|nom complet|nom du client|client·e|nom et prénom|nombre|nombre completo|nombre y apellidos|cliente|nombre del cliente|nome completo|nome|nome do cliente|nome cliente|nominativo|naam|volledige naam|klant|klantnaam|имя|фио|ф.и.о.|ф.и.о|фамилия имя отчество|клиент|имя клиента|контактное лицо',
  ],
  [
    'person',
    'основное контактное лицо|контактное лицо (основное)|главный контакт|основной контакт|工单发起人|发起人|提交人|购货人|购买人|下单人|订购人|订货人|購買人|訂購人|usuario|utilisateur|benutzer|пользователь|requested by|reported by|reporter|solicitante|demandeur|richiedente|aanvrager|melder|anforderer|заявитель|報告人|报告人|提单人|提出人|申請人|起票者|依頼者|요청자|문의자|contact|contact person|primary contact|main contact|联系人|主联系人|首要联系人|聯絡人|担当者|担当者名|先方担当者|先方担当者名|お客様担当者|取引先担当者|客先担当者|담당자명|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|contact principal|interlocuteur|contacto|persona de contacto|contato|pessoa de contato|contatto|referente|contactpersoon|контакт',
  ],
  [
    'first',
    'first name|given name|forename|firstname|名|vorname|prénom|nombre de pila|primeiro nome|voornaam|имя собственное|이름(명)',
  ],
  [
    'last',
    'last name|surname|family name|lastname|姓|姓氏|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|фамилия',
  ],
  [
    'company',
    "наименование|публичное наименование|полное наименование|краткое наименование|сокр. юр. наименование|юридическое название|название организации|наименование организации|company|company name|account|account name|organization|organisation|organization name|business|business name|employer|billing company|firm|公司|公司名称|公司名|企业|企业名称|单位|单位名称|所属公司|所属客户|客户公司|工作单位|机构|公司/组织|公司名稱|公司行號|公司抬頭|会社|会社名|商号|店铺名称|商號|상호|상호명|org|org.|organizations|organisations|organisationen|organizaciones|organizações|organizzazioni|企業名|法人名|取引先名|所属|組織|회사|회사명|업체명|firma|firmenname|unternehmen|unternehmensname|所属会社|任職公司|所屬公司|所在公司|就职公司|任职公司|organisation/firma|société|entreprise|raison sociale|nom de l'entreprise|nom de la société|empresa|compañía|razón social|nombre de la empresa|nome da empresa|razão social|azienda|società|ragione sociale|nome azienda|bedrijf|bedrijfsnaam|organisatie|компания|организация",
  ],
  [
    'email',
    'email|e-mail|mail|email address|e-mail address|primary email|work email|personal email|home email|business email|billing email|email 1|email 2|secondary email|other email|邮箱|邮件|电子邮箱|电子邮件|邮箱地址|email地址|e-mail地址|客户邮箱|联系邮箱|常用邮箱|工作邮箱|电邮|電郵|電子郵件|信箱|メール|メールアドレス|eメール|电子信箱|이메일|이메일 주소|메일|e-mail-adresse|email-adresse|mailadresse|adresse e-mail|adresse mail|adresse électronique|courriel|mél|correo|correo electrónico|dirección de correo electrónico|e-mail principal|indirizzo e-mail|indirizzo email|e-mailadres|почта|эл. почта|электронная почта|endereço de e-mail|correio eletrónico',
  ],
  [
    'phone',
    'phone|phone number|contact phone|telefone de contato|teléfono de contacto|téléphone de contact|telefono di contatto|kontakttelefon|mobile|mobile number|mobile phone|mobile phone number|telephone|tel|tel.|cell|cell phone|cellphone|work phone|home phone|office phone|business phone|direct|direct line|direct dial|primary phone|other phone|main phone|billing phone|contact number|t|m|p|ph|mob|whatsapp|phone 1|phone 2|number|callback number|手机|手机号|手机号码|电话|电话号码|联系电话|联系手机|移动电话|固定电话|固话|座机|办公电话|工作电话|住宅电话|家庭电话|公司电话|客户电话|客户手机|联系方式|来电号码|呼入号码|呼出号码|主叫号码|手机/微信|微信/手机|手机/微信同号|电话/微信|微信同号|注册手机|绑定手机|预留手机|备用电话|手機|手機號碼|電話|電話號碼|行動電話|行動|聯絡電話|公司電話|携帯|携帯電話|携帯番号|電話番号|直通|固定電話|연락처|전화|전화번호|휴대폰|휴대전화|핸드폰|telefon|telefonnummer|mobil|mobiltelefon|mobilnummer|handy|handynummer|rufnummer|festnetz|durchwahl|téléphone|tél|tél.|téléphone professionnel|téléphone mobile|mobile professionnel|portable|numéro de téléphone|téléphone fixe|ligne directe|teléfono|teléfono móvil|móvil|celular|número de teléfono|telefone|telemóvel|telefone celular|telefono|cellulare|numero di telefono|telefoon|telefoonnummer|mobiel|телефон|мобильный|мобильный телефон|номер телефона|рабочий телефон|тел|тел.|моб|моб.|раб. тел.|моб. тел.|сот.|fixe|fijo|fisso|d|ddi|did|dl|direct dial|direct number|durchwahl',
  ],
  ['fax', 'fax|fax number|telefax|传真|传真号码|傳真|ファックス|ファクス|팩스|faxnummer|télécopie|факс'],
  [
    'id',
    '单位编号|单位代码|企业编号|公司编号|external id|externalid|external_userid|external userid|id externo|id. externo|id persona|id personne|person id|person ref|person no|item id|item-id|contact ref|client ref|customer ref|customer code|client code|guest id|patient id|patient no|student id|student no|référence|référence client|code client|cod. cliente|cód. cliente|código do hóspede|código de hóspede|id del huésped|id пользователя|код|nhc|学号|學號|学生番号|学籍番号|会員no|病历号|病案号|门诊号|住院号|档案号|kd.-nr.|kd-nr|kd.nr|kd. nr.|kundennr.|mitgliedsnr.|买家编码|买家编号|买家id|用户编号|用户编码|会员编码|顾客编号|患者编号|访客id|id|customer id|customer no|customer no.|customer number|contact id|client id|client number|record id|account number|account no|member id|member no|crm id|lead id|编号|客户编号|客户编码|客户号|客户id|会员id|会员号|会员编号|会员卡号|联系人编号|联系人id|用户id|使用者id|user id|userid|使用者 id|用户 id|openid|会员 id|客户 id|档案编号|记录id|线索编号|客戶編號|会員番号|会員id|顧客番号|顧客id|顧客コード|取引先コード|고객번호|고객 id|회원번호|kundennummer|kundennr|kundennr.|kunden-nr.|kunden-id|datensatz-id|kontakt-id|kundenkonto|numéro client|n° client|identifiant|identifiant client|réf. client|número de cliente|n.º de cliente|id de cliente|id del cliente|código de cliente|código do cliente|id do cliente|id do contato|codice cliente|id cliente|numero cliente|klantnummer|klant-id|номер клиента|id клиента|код клиента',
  ],
  [
    'title',
    'title|job title|position|role|occupation|职务|职位|职称|岗位|職稱|職務|役職|部署|직책|직위|position/titel|stelle|berufsbezeichnung|fonction|poste|titre|cargo|puesto|qualifica|ruolo|functie|должность',
  ],
  ['other', 'フリガナ|ふりがな|よみがな|カナ|かな|氏名カナ|会社名カナ|拼音|pinyin|phonetic name'],
  ['salutation', 'salutation|prefix|称呼|称谓|尊称|anrede|civilité|tratamiento|敬称'],
  [
    'from',
    'from|sender|reply-to|reply to|rispondi-a|rispondi a|antwort an|antworten an|répondre à|responder a|responder para|回复地址|回复至|返信先|답장 받는 사람|发件人|发信人|寄件者|寄件人|差出人|送信者|보낸사람|보낸 사람|보낸이|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|от|от кого|отправитель',
  ],
  [
    'to',
    'to|recipient|recipients|send to|sent to|destinatarios|destinatários|destinatari|an:|ontvanger|ontvangers|получатель|получатели|收件人|收信人|收件者|发给|发送给|发至|寄给|寄給|傳送給|发往|送信先|宛先|받는사람|받는 사람|an|empfänger|à|destinataire|destinataires|para|destinatario|destinatário|aan|кому|a',
  ],
  [
    'cc',
    'ccs|followers|collaborators|cc|bcc|copy|抄送|密送|暗送|副本|密件副本|참조|숨은참조|kopie|blindkopie|cci|copie|cco|копия|同报|notified to',
  ],
  [
    'staff',
    '同事资料|同事会话|同事信息|员工资料|员工信息|colleague|colleague profile|internal chat|team chat|值班通讯录|值班表|值班人员|坐席状态|坐席列表|客服列表|内部通讯录|duty roster|on duty|on-call|who is on call|bereitschaft|astreinte|de guardia|当番|owner|account owner|contact owner|lead owner|record owner|assigned to|assignee|assigned user|agent|rep|sales rep|sales representative|account manager|responsible|handled by|prepared by|created by|modified by|last modified by|updated by|case owner|deal owner|advisor|adviser|consultant|technician|author|user|负责人|所有人|所有者|负责客服|客户经理|专属客服|专属顾问|业务员|专管业务员|销售|销售员|销售代表|销售人员|归属人|归属|跟进人|处理人|受理人|经办人|创建人|建档人|制单人|变更人|修改人|最后修改人|操作人|操作员|客服|顾问|坐席|团队成员|服务人员|师傅|维修师傅|负责销售|協作人|負責人|業務|業務員|承辦人|建立者|所有者名|担当|担当営業|営業担当|作成者|最終更新者|소유자|담당자|작성자|담당 영업|zuständig|zuständiger|zuständiger mitarbeiter|zugewiesen an|verantwortlich|besitzer|inhaber|betreuer|bearbeiter|erstellt von|geändert von|kundenbetreuer|assigné à|attribué à|propriétaire|responsable|créé par|modifié par|commercial|conseiller|asignado a|propietario|responsable de cuenta|creado por|modificado por|atribuído a|proprietário|responsável|criado por|agente|vendedor|assegnato a|proprietario|responsabile|creato da|toegewezen aan|eigenaar|verantwoordelijke|aangemaakt door|ответственный|владелец|менеджер|создал|изменил|исполнитель',
  ],
  [
    'third',
    '送付先|送り先|送り先名|送り先氏名|送付先氏名|送付先名|participants|request participants|participantes|participantes da solicitação|participantes de la solicitud|partecipanti|teilnehmer|beteiligte|deelnemers|watchers|followers|observers|beobachter|observateurs|seguidores|наблюдатели|участники|请求参与者|参与者|协作人|相关人|關注者|参加者|関係者|참여자|carrier|courier|sold by|seller|supplier|shipped by|fulfilled by|manufacturer|insurer|承运商|承运方|物流公司|快递公司|卖家|卖方|供应商|供货商|reports to|manager|landlord|contractor|repairs contractor|vendor|next of kin|guarantor|dependants|dependents|房东|出租人|被保人|被保险人信息|受益人信息|联系人信息（紧急）|vermieter|bailleur|arrendador|referred by|referrer|assistant|emergency contact|spouse|partner|legal representative|consignee|ship to|shipping|shipping address|shipping details|delivery address|delivery|delivery contact|account contacts|related contacts|other contacts|colleagues|contacts|team|team members|family members|family|beneficiary|stand-in|warehouse|recently viewed|recent|recent records|recent items|history|previous conversations|法人|法人代表|法定代表人|推荐人|介绍人|收货人|收件联系人|紧急联系人|上级|直属上级|下属|助理|配偶|同事|家庭成员|受益人|担保人|被保险人|收货信息|收货地址|其他联系人|相关联系人|关联联系人|最近访问|最近浏览|最近查看|最近来电|相关团队|收貨人|緊急聯絡人|推薦人|上司|紹介者|配送先|お届け先|緊急連絡先|추천인|수령인|비상연락처|vorgesetzter|berichtet an|empfohlen von|lieferadresse|lieferanschrift|weitere kontakte|zuletzt angesehen|notfallkontakt|geschäftsführer|responsable hiérarchique|supérieur|livraison|adresse de livraison|parrain|envío|dirección de envío|contacto de emergencia|superior|referido por|entrega|endereço de entrega|envio|indicado por|spedizione|indirizzo di spedizione|verzending|verzendadres|leveradres|доставка|получатель|руководитель',
  ],
  [
    'self',
    'logged in as|signed in as|current user|my profile|my account|your profile|profile settings|account settings|personal settings|identity|identities|signature|email signature|当前用户|当前管理员|当前登录|登录用户|登录名|操作员|我的资料|个人资料|个人设置|个人中心|账号设置|我的账户|账户设置|签名|工号|欢迎|欢迎您|您好|目前使用者|個人資料|個人設定|帳號設定|マイページ|プロフィール|アカウント設定|署名|내 정보|내 프로필|계정 설정|angemeldet als|mein profil|mein konto|profileinstellungen|kontoeinstellungen|signatur|connecté en tant que|mon profil|mon compte|paramètres du compte|mi perfil|mi cuenta|ajustes de la cuenta|meu perfil|minha conta|il mio profilo|mijn profiel|mijn account|мой профиль|настройки профиля|вы вошли как',
  ],
  // What looks like a phone number or a name and is neither.
  [
    'other',
    '单位类型|单位性质|企业类型|单位地址|公司规模|归属地|号码归属地|来电归属地|归属地区|就读学校|所在学校|毕业院校|操作|actions|action|aktion|aktionen|acciones|ações|azioni|acties|действия|작업|操作列|order|order no|order no.|order number|order id|order ref|po|po number|invoice|invoice number|tracking|tracking number|tracking no|consignment|serial|serial number|sn|sku|imei|vin|policy number|contract number|tax id|tax number|vat|vat number|vat id|ein|ssn|iban|bic|bank account|bank|card number|account balance|credit limit|points|ip|ip address|zip|zip code|postcode|postal code|address|street|city|country|state|region|website|url|fax no|date|created|modified|birthday|birthdate|date of birth|status|priority|type|source|lead source|department|industry|subject|amount|price|total|qty|sku|time|time zone|timezone|language|description|notes|note|remark|username|user name|login|password|订单号|订单编号|单号|运单号|快递单号|物流单号|工单号|合同号|合同编号|发票号|发票|保单号|流水号|序列号|税号|纳税人识别号|统一社会信用代码|身份证|身份证号|证件号码|证件号|银行账号|银行卡号|账号|开户银行|开户行|卡号|qq|qq号|微信|微信号|积分|余额|账户余额|信用额度|金额|价格|数量|ip地址|注册ip|邮编|邮政编码|地址|详细地址|联系地址|安装地址|城市|省份|国家|网址|网站|生日|出生日期|性别|状态|优先级|类型|来源|线索来源|行业|部门|主题|附件|时间|日期|注册时间|创建时间|最后修改时间|发起时间|更新时间|备注|描述|用户名|登录账号|等级|会员等级|客户分类|所属分类|客户级别|购买产品|产品|客户简称|简称|注文番号|住所|郵便番号|生年月日|作成日時|部門|業種|주소|생년월일|주문번호|bestellnummer|rechnungsnummer|sendungsnummer|steuernummer|ust-idnr.|ust-idnr|adresse|anschrift|ort|plz|geburtsdatum|webseite|abteilung|branche|status|quelle|datum|betreff|zuletzt kontaktiert|commande|n° de commande|facture|numéro de suivi|siret|siren|tva|adresse|ville|code postal|date de naissance|site web|objet|statut|pedido|número de pedido|factura|seguimiento|nif|dni|cif|dirección|ciudad|código postal|fecha|estado|fecha de creación|nota del cliente|sitio web|asunto|rastreamento|cpf|cnpj|endereço|cidade|cep|data|ordine|fattura|partita iva|codice fiscale|indirizzo|città|cap|bestelling|factuurnummer|adres|plaats|btw-nummer|заказ|номер заказа|почтовый индекс|индекс|инн|адрес|город|дата',
  ],
];

const MAP = new Map<string, LabelKind>();
// "Kunden-Nr." is looked up without its stop.
for (const [kind, words] of ROWS)
  for (const w of words.split('|'))
    for (const label of [w, w.replace(/[.:]{1,3}$/, '')]) if (label && !MAP.has(label)) MAP.set(label, kind);

/** Every word that some label has. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  [...MAP.keys()].flatMap((label) => label.split(/[^\p{L}\p{M}]+/u)).filter((word) => word.length > 1),
);

const CJK = '\\u2e80-\\u9fff\\uac00-\\ud7af';
const BETWEEN_CJK = new RegExp(`(?<=[${CJK}])\\s+(?=[${CJK}])`, 'g');
/** Whose field it is, before the word for the field itself. */
const QUALIFIER =
  /^(?:primary|work|home|office|business|main|personal|direct|other|secondary|alternate|company|customer(?:'s)?|client|contact|billing|buyer|member|user|lead|preferred|private|dienstlich|privat|geschäftlich|kunden)[\s-]+/;
const QUALIFIER_CJK =
  /^(?:客户|联系人|会员|用户|买家|顾客|主|公司|办公|工作|个人|备用|常用|首选|其他|来电|第一|第二|客戶|會員|聯絡人|お客様|顧客)的?/;
const ABOUT = /(?:情報|信息|資訊|资料|資料|\s?정보|\s(?:information|details|info|daten))$/;
/** Longer texts are values or sentences. */
const MAX_LABEL = 36;

export const normal = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(BETWEEN_CJK, '')
    // "【お名前】", "✉ Email"
    .replace(/^[【[]([^】\]]*)[】\]]\s*$/, '$1')
    .replace(/^(?:\p{Extended_Pictographic}\ufe0f?\s*)+/u, '')
    .replace(/[*✱•·:：]+\s*$|^\s*[*✱•·]+/g, '')
    .replace(/\s*\([^)]{0,12}\)\s*$/g, '')
    .replace(/[\s*:：.]{1,9}$|^[\s*·•|–-]{1,9}/g, '')
    .trim();

/** Pages repeat their labels and short words; hostile ones do not. */
const MAX_KNOWN = 4_000;
const known = new Map<string, LabelKind | undefined>();
/** Addresses and numbers are no labels. */
const VALUE = /@|\d{3}/;

/** What a short text says as a label; undefined for everything that is none. */
export function labelKind(text: string, colon?: boolean): LabelKind | undefined {
  if (text.length > MAX_LABEL + 8 || VALUE.test(text)) return undefined;
  if (colon !== undefined) return kindOf(text, colon);
  if (known.has(text)) return known.get(text);
  const kind = kindOf(text, /[:：]\s*$/.test(text));
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, kind);
  return kind;
}

/** Beside the name stands how it is spoken: お名前（フリガナ）. */
const SPOKEN = /[(（\s](?:フリガナ|ふりがな|カナ|かな|kana|furigana|拼音|pinyin)[)）]?[\s:：*]*$/i;

function kindOf(text: string, colon: boolean): LabelKind | undefined {
  if (SPOKEN.test(text)) return 'other';
  const n = normal(text);
  if (n === '' || n.length > MAX_LABEL) return undefined;
  // "A" and "AN" are labels only where a colon says so: initials stand in every avatar.
  const initials = /^[a-zà-ÿ]$/.test(n) || (/^[a-z]{2}$/.test(n) && text === text.toUpperCase());
  if (initials && !colon && n !== 'id' && n !== 'cc') return undefined;
  const hit = MAP.get(n);
  if (hit) return hit;
  const bare = n.replace(QUALIFIER, '');
  if (bare !== n) return MAP.get(bare);
  // "お届け先情報" titles what "お届け先" does.
  if (MAP.get(n.replace(ABOUT, '')) === 'third') return 'third';
  // ご担当者名, お名前
  const polite = n.replace(/^[ごお御]/, '');
  if (polite !== n && MAP.has(polite)) return MAP.get(polite);
  // "送付先 1"; "Contacts 1" is a title with a count.
  const counted = n.replace(/(?<=[\u2e80-\u9fff])\s?\d{1,2}$/, '');
  if (counted !== n && MAP.has(counted)) return MAP.get(counted);
  // "会社名・店舗名", "姓名 / 昵称"
  const [half = ''] = n.split(/\s?[・/／]\s?/);
  if (half !== n && MAP.has(half)) return MAP.get(half);
  const cjk = n.replace(QUALIFIER_CJK, '');
  return cjk !== n && cjk.length > 1 ? MAP.get(cjk) : undefined;
}

/** Words of a label at most. */
const MAX_PLACED = 4;

/** Of a mail's head; the same words join any two others in a sentence. */
const PREPOSITION: ReadonlySet<LabelKind> = new Set(['from', 'to']);

/** The label at the end of the text before a value, as in `Tel. 040/…` or `手机：139…`. */
export function trailingLabel(before: string): LabelKind | undefined {
  const tail = before
    .slice(-MAX_LABEL)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[【】▼▽■□◆◇●○★◎▶►]/g, ' ')
    // "電話番号　　　　：", padded to the length of its neighbours.
    .replace(/\s{1,20}(?=:\s*$)/, '');
  const cut = tail.match(/(?:^|[|·,;，；、。.()（）\n•/–—]\s*|\s{2,})([^|·,;，；、。\n•–—]*?)[\s:：.(#]*$/);
  const words = (cut?.[1] ?? tail).trim().split(/\s+/);
  // Before a colon stands a label as a whole, whatever its last words say: "Caller ID: ".
  if (/[:：]\s*$/.test(tail) && words.length <= MAX_PLACED) {
    const whole = words.join(' ');
    const placed = labelKind(whole, true) ?? kindByParts(normal(whole));
    if (placed) return placed;
  }
  for (let k = Math.max(0, words.length - 3); k < words.length; k++) {
    const hit = labelKind(words.slice(k).join(' '), /[:：.]\s*\(?$/.test(tail));
    // "Corrections to corrections@…" is a sentence.
    if (hit && PREPOSITION.has(hit) && k > 0 && !/[:：]\s*[<("']?$/.test(tail)) continue;
    if (hit) return hit;
  }
  const cjk = /([\u4e00-\u9fff]{2,6})[\s:：]*$/.exec(tail)?.[1];
  if (cjk)
    for (let k = 0; k < cjk.length - 1; k++) {
      const hit = labelKind(cjk.slice(k));
      if (hit) return hit;
    }
  return undefined;
}
