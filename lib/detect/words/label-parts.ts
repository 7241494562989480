/**
 * Words that say what a label is about wherever they stand in it: "Tel. corriere", "Secondary e-mail",
 * "归属专员". For labels that the table of whole labels (labels.ts) does not know. The first kind that fits wins,
 * so whose a value is comes before what it is. Latin words match whole words or their beginning (`*`).
 */
import type { LabelKind } from './labels';
import { kindInPlace } from './places';

const PARTS: readonly (readonly [LabelKind, latin: string, other: string])[] = [
  [
    'third',
    'agência agency agence agencia agenzia agentur reporting reports superior emergency spouse husband wife courier carrier driver supplier vendor shipping delivery recipient referr* guardian beneficiar* guarantor doctor gp next-of-kin assistant asst secretary bookkeeper caretaker substitute landlord contractor notfall* ehepartner ehefrau ehemann spedition fahrer lieferant liefer* hausarzt bürge vermieter hausverwaltung corriere emergenza coniuge fornitore autista spedizione consegna medico urgence conjoint transporteur livreur fournisseur livraison médecin emergencia cónyuge transportista proveedor envío conductor médico emergência cônjuge transportadora motorista fornecedor entrega noodgeval noodcontact koerier leverancier bezorg* huisarts hypotheekadviseur notaris экстренн* супруг* курьер* водител* поставщик* доставк* получател* kierowca dostawca kurier',
    '紧急|配偶|上级|直属|网点|门店|服务商|站点|骑手|师傅|司机|快递|物流|供应商|收货|收件(?!箱)|收貨|取件|取貨|推荐人|介绍人|监护|受益|担保|家属|父亲|母亲|经销商|代理人|緊急|司機|供應商|收貨|監護|配送|届け先|送付先|紹介者|お届け|비상|긴급|배우자|배송|택배|기사|수령',
  ],
  [
    'staff',
    'owner agent assigned assignee rep representative advisor adviser consultant handled responsible salesperson seller betreuer kundenbetreuer sachbearbeiter* zuständig* verantwortlich* bearbeiter eigentümer addetto venditore commerciale responsabile assegnato consulente conseiller gestionnaire vendeur responsable assigné asesor vendedor agente asignado consultor atendente responsável proprietário adviseur eigenaar verantwoordelijk* toegewezen makelaar ответственн* менеджер* исполнител* куратор opiekun temsilci*',
    '专员|负责|归属|坐席|客服|顾问|经办|跟进|业务员|销售员|客户经理|处理人|创建|修改人|操作|受託|受理|負責|專員|業務|經辦|担当|営業|作成者|담당|상담',
  ],
  ['fax', 'fax telefax факс', '传真|傳真|ファックス|ファクス|팩스'],
  [
    'other',
    'insurer insurance versicherung assurance seguro order invoice tracking iban bank card policy contract vat tax zip postal postcode password login campaign product file serial licen* plate vin sim imei meter konto vertrag rechnung bestellung zähler* cuenta factura pedido numéro-de-commande fattura ordine conta fatura rekening factuur bestelling счет счёт договор заказ инн',
    '保险公司|承保|开户行|订单|单号|工单|发票|账号|帐号|卡号|银行|合同|保单|税|车牌|车架|证件|身份证|訂單|單號|發票|帳號|合約|車牌|注文(?!者)|伝票|口座|契約|주문(?!자)|송장|계좌|계약',
  ],
  [
    'email',
    'email e-mail mail courriel correo эл.почта почт* eposta e-posta posta',
    '邮箱|邮件|郵件|信箱|電郵|电邮|メール|이메일',
  ],
  [
    'phone',
    'home work office private privat geschäftlich casa lavoro trabajo particular domicile bureau thuis werk phone tel telephone mobile mobil cell cellphone landline telefon* telefonnummer handy* rufnummer rufnr festnetz mobilfunk téléphone portable telefono cellulare móvil celular teléfono telefone telemóvel fone telefoon* mobiel gsm whatsapp телефон* моб* komórka cep',
    '电话|手机|座机|電話|手機|携帯|전화|휴대폰|핸드폰|연락처',
  ],
  [
    'company',
    'company organization organisation organização organización organizzazione organisatie firma unternehmen entreprise société empresa azienda società bedrijf компания организация şirket',
    '公司|单位|企业|單位|企業|会社|회사|업체',
  ],
  [
    'title',
    'position lavorativa puesto cargo functie должность beruf stanowisko',
    '职务|职位|職務|職稱|役職|직책|직위',
  ],
  [
    'id',
    'kundennummer kundennr mitgliedsnummer partnernummer klantnummer relatienummer',
    '(?:客户|会员|买家|顾客|用户|联系人|业主|住户|学员|患者|病人|车主|投保人|租客|客戶|會員|聯絡人|顧客|会員|お客様|멤버|회원|고객)\\s?(?:编号|编码|号码|号|代码|編號|代號|コード|番号|번호|아이디|id)',
  ],
  ['name', '', '姓名$|氏名$|이름$|성명$|성함$'],
];

/** "跟进时间": a time, whoever it is of. */
const WHEN = /(?:时间|日期|时长|次数|状态|單號|编号规则|日時|日付|일시|날짜|메모|상태)$/;

interface Matcher {
  kind: LabelKind;
  words: ReadonlySet<string>;
  starts: readonly string[];
  other: RegExp;
}

const MATCHERS: readonly Matcher[] = PARTS.map(([kind, latin, other]) => {
  const words = latin.split(' ');
  return {
    kind,
    words: new Set(words.filter((w) => w !== '' && !w.endsWith('*'))),
    starts: words.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1)),
    other: new RegExp(other),
  };
});

/** @param label normalised, see `normal` in labels.ts */
export function kindByParts(label: string): LabelKind | undefined {
  const known = WHEN.test(label) ? 'other' : kindInPlace(label);
  if (known) return known;
  const words = label.split(/[\s/,()&:]+|(?<=\p{L})\.\s*/u).filter(Boolean);
  return MATCHERS.find(
    ({ words: known, starts, other }) =>
      words.some((w) => known.has(w) || starts.some((s) => w.startsWith(s))) || other.test(label),
  )?.kind;
}
