/**
 * What words say where labels stand (before a colon, in a `<th>`, among other labels) and nowhere else: "Director"
 * over a name is a label, beneath one a job. As data, like labels.ts.
 */
import type { LabelKind } from './labels';

/** Whoever a trade calls its customer: alone, or with a word for a name or a number. Beginnings end in `*`. */
const CUSTOMERS = {
  latin:
    'customer client buyer purchaser shopper consumer patient policyholder insured tenant resident guest student pupil member caller requester requestor reporter applicant borrower subscriber donor attendee passenger traveller traveler prospect enquirer inquirer candidate homeowner cardholder cardmember enduser lead ' +
    'kunde* kundin käufer* auftraggeber* besteller* rechnungsempfänger* versicherungsnehmer* patient* mandant* mieter* gast* teilnehmer* schüler* mitglied* anrufer* anfragend* fahrzeughalter* halter* interessent* bauherr* antragsteller* debitor* absender* geschäftspartner* partner ' +
    'client* acheteur acheteuse patiente assuré assurée souscripteur locataire adhérent adhérente abonné abonnée élève invité voyageur demandeur appelant titulaire usager donneur commanditaire ' +
    'cliente compradora comprador paciente asegurado asegurada tomador titular inquilino inquilina arrendatario huésped alumno alumna socio socia solicitante llamante interesado interesada viajero suscriptor abonado ' +
    'segurado segurada locatário locatária hóspede aluno aluna sócio sócia associado associada requerente proponente passageiro assinante ' +
    'paziente intestatario intestataria acquirente ordinante assicurato assicurata contraente conduttore ospite studente studentessa richiedente chiamante interessato interessata viaggiatore abbonato ' +
    'klant* koper patiënt* verzekerde verzekeringnemer huurder leerling lid leden beller opdrachtgever cliënt* relatie* debiteur* melder ' +
    'клиент* покупател* заказчик* пациент* страховател* арендатор* жилец гость ученик студент* абонент* заявител* обратившийся обращения плательщик* звонящий посетител* пользовател* ' +
    'klient* nabywca pacjent müşteri',
  han: '客户|客戶|买家|買家|买方|顾客|顧客|会员|會員|用户|联系人|聯絡人|业主|住户|住戶|学员|學員|学生|患者|病人|病患|车主|投保人|要保人|租客|租户|承租人|访客|來電人|来电人|入住人|预订人|预约人|报名人|借款人|委托人|来访人|来访者|咨询人|订购人|訂購人|下单人|申请人|申請人|商机联系人|决策人|对方|借阅人|就诊人|消费者|取引先|お客様|購入者|予約者|生徒|受講者|契約者|申込者|依頼主|依頼者|宿泊者|利用者|問い合わせ者|会員|注文者|診察券|구매자|주문자|회원|고객|환자|예약자|수강생|학생|신청자|의뢰인|의뢰자|계약자|보험계약자|입주자|이용자|차트|임차인|투숙객|문의자',
} as const;
const NAMES =
  'name names named nome nom nombre nombres prénom naam имя фио ф.и.о apellido apellidos cognome sobrenome nachname vorname achternaam voornaam фамилия vollst vollständiger full complet completo completa volledige';
const NUMBERS =
  'no no. n.o o number nr nr. nummer id ref reference code mrn n n.º nº n.° n° núm número numéro numero num réf référence identifiant código codice cód cod matrícula tessera № номер код nummer-id';
/** Between the two. */
const JOINS =
  'of the d l de del della dell du des da do dos das di la le el l los las van het der dem und and y e et en i и from lead vehicle pet contract account conto compte cuenta conta tu su your votre ihr uw il tuo seu main principal primary ' +
  'to by for à a facturé sold bill billed ordered booked submitted facturar commandé réservé prenotato da per fattura fatura карты автор véhicule vehículo cuenta';

/** Others, where labels stand. */
const ROWS: readonly (readonly [LabelKind, string])[] = [
  [
    'name',
    "end user|ordered by|sold to|bill to|billed to|submitted by|booked by|vehicle owner|pet owner|owner name|account holder|vor- und nachname|name, vorname|vorname, nachname|ihr name|your name|nom, prénom|prénom et nom|votre nom|titulaire du compte|donneur d'ordre|facturé à|réservé par|commandé par|propriétaire du véhicule|apellidos, nombre|apellidos y nombre|tu nombre|su nombre|facturar a|propietario del vehículo|nome e sobrenome|seu nome|nome e cognome|cognome e nome|il tuo nome|prenotato da|persona di riferimento|contatto principale|nome contatto|contacto principal|nombre de contacto|contato principal|nome do contato|nom du contact|voor- en achternaam|naam contactpersoon|uw naam|имя и фамилия|полное имя|автор обращения|владелец карты|收银会员|ご依頼主|お問い合わせ者|お問い合わせ者名|담당 고객|거래처 담당자|client contact|remitente del formulario|destinatário da fatura|rechnungsempfänger",
  ],
  [
    'phone',
    'contact no|best number|best contact number|call back no|alternative number|caller id|calling from|ani|from number|sms number|festnetznummer|rückrufnummer|diensttelefon|privattelefon|tél. fixe|tél. pro|tél. direct|tél. portable|tél. domicile|tél. bureau|standard|tfno|telf|línea directa|ramal direto|recapito|recapito telefonico|numero diretto|linea diretta|vast nummer|doorkiesnummer|direct nummer|06-nummer|сотовый|직통번호|대표번호|ご連絡先|連絡先|日中連絡先|市話|聯絡方式|呼入号码|呼出号码|对方号码|微信/手机|手机(微信)|聯絡手機',
  ],
  [
    'email',
    'login email|e-mail-kontakt|kontakt-e-mail|pec|mailadres|e-mailadres klant|zakelijk e-mailadres|электронный адрес|эл. адрес|адрес эл. почты|전자우편|메일주소',
  ],
  [
    'company',
    'practice|trading name|trading as|legal name|legal entity|institution|dealership|venue|place of work|betrieb|arbeitgeber|gesellschaft|kundenfirma|praxis|verein|firmierung|compte|organisme|établissement|employeur|enseigne|association|dénomination|cuenta|entidad|negocio|nombre comercial|institución|centro de trabajo|empleador|companhia|conta|instituição|nome fantasia|empregador|entidade|ditta|impresa|ente|denominazione|datore di lavoro|werkgever|onderneming|instelling|название компании|фирма|юр. лицо|юридическое лицо|контрагент|предприятие|место работы|работодатель|거래처|거래처명|기업명|법인명|소속|단체명|기관명|소속회사|御社名|貴社名|勤務先|勤務先名|取引先|団体名|屋号|店舗名|貴社名・団体名|統編抬頭|發票抬頭|機構名稱|商家名稱|商户名称|门店名称|机构名称|学校名称|酒店名称|发票抬头',
  ],
  [
    'title',
    'job role|designation|funktion|jobtitel|rolle im unternehmen|profession|qualité|profesión|ocupación|puesto de trabajo|função|profissão|ocupação|posizione|professione|mansione|titolo|functietitel|rol|beroep|роль|профессия|肩書|肩書き|職位|头衔|岗位名称',
  ],
  [
    'third',
    "deliver to|delivered to|site contact|co-signer|co-applicant|driver|dependent|primary care physician|provider|attorney|accountant|billing contact|technical contact|signatory|director|warenempfänger|spediteur|werber|vertreten durch|steuerberater|erziehungsberechtigte|begünstigter|livré à|contact d'urgence|personne à prévenir|conjointe|garant|caution|bénéficiaire|gérant|représentant légal|tuteur|apporteur d'affaires|enviar a|recomendado por|repartidor|avalista|representante legal|apoderado|tutor|mensajería|gestoría|entregar para|recebedor|fiador|entregador|beneficiário|responsável legal|locador|proprietário do imóvel|mãe|pai|spedire a|presentato da|garante|legale rappresentante|locatore|proprietario immobile|amministratore|vettore|afleveradres|verhuurder|chauffeur|vervoerder|doorverwezen door|aangebracht door|borg|begunstigde|wettelijk vertegenwoordiger|грузополучатель|лечащий врач|кто порекомендовал|рекомендатель|поручитель|выгодоприобретатель|генеральный директор|законный представитель|арендодатель|перевозчик|수취인명|수취인|받는 분|받는사람|보호자|受取人|紹介元|保護者|保護者名|ご家族|連帯保証人|運送会社|ドライバー|介紹人|被保險人|保證人|家長|宅配業者|房東|收件电话|房东电话|发货人|寄件人|寄件人电话|协作人",
  ],
  [
    'staff',
    "account executive|handler|case manager|entered by|taken by|served by|engineer|stylist|therapist|clinician|practitioner|relationship manager|success manager|csm|sdr|bdr|operator|cashier|underwriter|instructor|coach|sold by (staff)|angelegt von|bearbeitet von|zuletzt geändert von|vertriebsmitarbeiter|außendienst|außendienstmitarbeiter|verkäufer|berater|makler|behandler|behandelnder arzt|zugewiesen|techniker|monteur|aufgenommen von|erfasst von|affecté à|conseillère|chargé de clientèle|chargé d'affaires|dernière modification par|saisi par|suivi par|traité par|technicien|praticien|interlocuteur interne|opérateur|géré par|propietario del contacto|asesora|comercial|ejecutivo de cuenta|gestor|atendido por|registrado por|operador|encargado|técnico|ejecutiva|atiende|última modificación por|vendedora|consultora|corretor|gerente de contas|atualizado por|alterado por|cadastrado por|analista|assegnatario|operatore|gestore|modificato da|ultima modifica di|inserito da|preso in carico da|tecnico|gestito da|behandelaar|behandeld door|accountmanager|relatiebeheerder|medewerker|verkoper|gewijzigd door|laatst gewijzigd door|ingevoerd door|оператор|кем создан|кем изменен|агент|консультант|продавец|сотрудник|назначен|назначено|принял|принял заказ|специалист|мастер|врач|등록자|처리자|접수자|주치의|담당의|対応者|対応者名|受付者|登録者|更新者|主治医|スタッフ|承辦人員|處理人員|建立人|建立人員|主治醫師|接單人員|指派給|业务经理|所属人|更新人|录入人|接待人员|责任人|主治医生|主治医师|接诊医生|医生|班主任|教练|理财经理|开单员|收银员|导购|导购员|出单员|审核人|派单人",
  ],
  [
    'id',
    'mrn|member no|membership number|numéro de carte|historia clínica|n.o de historia|no de historia clínica|no de historia|n.º de historia|nº de historia clínica|matrícula|prontuário|numero tessera|лицевой счёт|лицевой счет|номер карты клиента|табельный номер|病歷號|病歷號碼|客編|就诊卡号|卡号|診察券番号|차트번호|debitor|kunden-nr',
  ],
];

const split = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
const latin = CUSTOMERS.latin.split(' ').filter(Boolean);
const whole = new Set(latin.filter((w) => !w.endsWith('*')));
const starts = latin.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1));
const [names, numbers, joins] = [split(NAMES), split(NUMBERS), split(JOINS)];
const HAN_CUSTOMER = new RegExp(
  `^[ごお御]?(?:${CUSTOMERS.han})(?:的|の|의)?(?:(?:姓名|氏名|名称|名稱|名前|昵称|暱稱|이름|성명|성함|명|名|様)|(编号|编码|号码|号|代码|編號|代號|コード|番号|번호|코드|아이디|id))?$`,
);
const MAP = new Map(ROWS.flatMap(([kind, words]) => words.split('|').map((w) => [w, kind] as const)));

/** German and Dutch write a customer and their number as one word. */
const COMPOUND = /^(.{3,20}?)(?:s|en|n)?-?(nummer|nr|id)$/;
const isCustomer = (word: string): boolean => whole.has(word) || starts.some((s) => word.startsWith(s));

/** "Nombre del paciente", "Patienten-ID", "구매자번호". */
function composed(label: string): LabelKind | undefined {
  const han = HAN_CUSTOMER.exec(label.replace(/\s/g, ''));
  if (han) return han[1] ? 'id' : 'name';
  const compound = COMPOUND.exec(label)?.[1];
  if (compound && isCustomer(compound)) return 'id';
  const words = label.split(/[\s,/()'’]+|(?<=\p{L})\.\s*/u).filter(Boolean);
  if (words.length > 5 || !words.some(isCustomer)) return undefined;
  const rest = words.filter((w) => !isCustomer(w) && !joins.has(w) && !names.has(w));
  if (rest.length === 0) return 'name';
  return rest.every((w) => numbers.has(w)) ? 'id' : undefined;
}

/** @param label normalised, see `normal` in labels.ts; of a text that stands where labels stand */
export const kindInPlace = (label: string): LabelKind | undefined => MAP.get(label) ?? composed(label);
