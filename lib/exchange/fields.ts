/** The columns of the generic customer template, and by which headers they are known. Data and its look-up. */

/** Field, then the headers it is known by, besides its own name. */
export const FIELDS = [
  [
    'external_id',
    'id|customer id|record id|contact id|lead id|account id|client id|客户编号|客户id|编号|会员号|会员编号|外部编号|数据id',
  ],
  ['kind', 'customer type|customer kind|客户类型|客户类别'],
  [
    'name',
    'full name|contact name|customer name|client name|contact|display name|姓名|名字|客户名称|客户姓名|联系人|联系人姓名|客户|名称',
  ],
  ['first_name', 'given name|forename|名'],
  ['last_name', 'surname|family name|姓'],
  ['salutation', 'form of address|称呼|尊称'],
  [
    'company',
    'company name|organization|organisation|account|account name|employer|firm|公司|公司名称|企业|企业名称|单位|所属公司|单位名称',
  ],
  ['title', 'job title|position|role|职位|职务|头衔'],
  ['industry', 'sector|行业|所属行业'],
  [
    'company_size',
    'employees|number of employees|no of employees|headcount|公司规模|规模|人数|员工数|员工人数',
  ],
  [
    'email',
    'e-mail|mail|email address|e-mail address|email id|邮箱|电子邮件|邮件|电子邮箱|邮箱地址|邮件地址',
  ],
  [
    'phone',
    'telephone|tel|mobile|mobile phone|cell|cell phone|phone number|mobile number|telephone number|business phone|work phone|home phone|手机|手机号|手机号码|电话|电话号码|联系电话|移动电话|固定电话|座机|联系方式',
  ],
  ['region', 'state|province|country|territory|state province|地区|区域|省份|省|国家'],
  ['city', 'town|城市|所在城市|市'],
  ['birthday', 'birth date|date of birth|dob|生日|出生日期'],
  ['source', 'lead source|channel|how heard|来源|客户来源|线索来源|渠道'],
  [
    'owner',
    'account manager|contact owner|record owner|lead owner|assigned to|sales rep|负责人|所有人|归属人|跟进人|所属销售',
  ],
  ['protected_until', 'protection until|protected till|保护期|保护到期|保护截止|保护期至'],
  ['tags', 'tag|labels|label|keywords|标签|客户标签'],
  ['preferences', 'preference|偏好|喜好|客户偏好'],
  [
    'total_spend',
    'total spent|total spending|lifetime spend|total revenue|total sales|total amount|amount spent|消费总额|累计消费|消费金额|总消费|累计消费金额|成交金额|总金额',
  ],
  [
    'orders',
    'order count|number of orders|orders count|total orders|purchases|purchase count|订单数|订单数量|购买次数|下单次数|成交次数|消费次数',
  ],
  [
    'first_order_date',
    'first order|first purchase|first purchase date|customer since|首单日期|首次下单日期|首次购买日期|首单时间|首次成交日期',
  ],
  [
    'last_order_date',
    'last order|last purchase|last purchase date|latest order date|most recent order|最近下单日期|最后下单日期|最近购买日期|最近消费日期|最近下单时间|最近成交日期|末单日期',
  ],
  ['profit', 'total profit|gross profit|margin|利润|毛利|利润总额|累计利润'],
  ['product', 'products|last product|plan|policy|产品|商品|产品名称|套餐'],
  [
    'contract_start',
    'contract start date|start date|term start|policy start|合同开始|合同开始日期|开始日期|生效日期',
  ],
  [
    'contract_end',
    'contract end date|end date|term end|expiry|expiry date|renewal date|policy end|合同结束|合同结束日期|合同到期|到期日期|到期日|到期时间',
  ],
  [
    'opportunity_amount',
    'deal value|deal amount|opportunity value|expected revenue|商机金额|预计成交金额|预计金额',
  ],
  [
    'opportunity_close',
    'close date|expected close|expected close date|opportunity close date|预计成交日期|预计结单日期|预计成交时间',
  ],
  ['intention', 'intent|interest|interest level|意向|意向度|意向程度|购买意向|意向等级'],
  ['usage', 'usage level|使用率|使用程度|使用水平|活跃度'],
  ['usage_at', 'usage date|使用日期|使用时间'],
  ['csat', 'satisfaction|customer satisfaction|csat score|满意度|满意度评分|客户满意度'],
  ['csat_at', 'csat date|satisfaction date|满意度日期|满意度时间|满意度调查日期'],
  ['nps', 'nps score|net promoter score|recommendation|推荐度|推荐意愿|净推荐值'],
  ['nps_at', 'nps date|nps日期|nps时间|推荐度日期'],
  ['referrals', 'referral count|referrals made|转介绍|转介绍数|推荐人数|转介绍人数'],
  ['need_type', 'need|main need|需求类型|需求|主要需求'],
  ['need_complexity', 'complexity|需求复杂度|复杂度'],
  ['consent_source', 'consent|legal basis|同意来源|授权来源|授权方式'],
  ['consent_at', 'consent date|同意日期|同意时间|授权日期|授权时间'],
  ['do_not_call', 'dnc|do not contact|no calls|opt out|phone opt out|勿再致电|禁拨|勿扰|禁止致电|请勿致电'],
  ['note', 'notes|comment|comments|remark|remarks|description|备注|说明|描述'],
  [
    'no_profiling',
    'no profiling|do not profile|object to profiling|profiling opt out|不做画像|拒绝画像|不画像|拒绝评级',
  ],
] as const;

export type FieldId = (typeof FIELDS)[number][0];
/** In the order of the template. */
export const FIELD_IDS: readonly FieldId[] = FIELDS.map(([id]) => id);

/** Which field each column holds; `undefined` columns are not read. Same length as the headers. */
export type Mapping = readonly (FieldId | undefined)[];

/** Several columns may hold these: "Phone" and "Mobile", "E-mail 1" and "E-mail 2". */
const MANY: ReadonlySet<FieldId> = new Set(['email', 'phone', 'tags']);

/** Case, spaces, hyphens, underscores and the like do not tell headers apart. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_.:：*/'"#·\u200b-\u200f\ufeff]/gu, '');

/** `手机号（必填）`, `Total spent [USD]`, `E-mail 2`: what stands beside the name. */
const bare = (header: string): string =>
  plain(header.normalize('NFKC').replace(/[([【].*?[)\]】]/gu, '')).replace(/(?<=\D)\d{1,2}$/, '');

const BY_ALIAS: ReadonlyMap<string, FieldId> = new Map(
  FIELDS.flatMap(([id, aliases]) => [id, ...aliases.split('|')].map((alias) => [plain(alias), id] as const)),
);

/**
 * Which field each header names, in English or Chinese; the caller may change the answer.
 * A field is given once, to its best and then first header, unless several columns may hold it.
 */
export function guessMapping(headers: readonly string[]): (FieldId | undefined)[] {
  const mapping: (FieldId | undefined)[] = headers.map(() => undefined);
  const taken = new Set<FieldId>();
  for (const key of [plain, bare])
    headers.forEach((header, i) => {
      const field = mapping[i] ? undefined : BY_ALIAS.get(key(header));
      if (!field || (taken.has(field) && !MANY.has(field))) return;
      mapping[i] = field;
      taken.add(field);
    });
  return mapping;
}
