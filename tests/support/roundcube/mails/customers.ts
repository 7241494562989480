/** Customers write: plain and HTML, with signatures, quotations, and what mail programs hide. */
import { AGENT, AGENT_PHONE, mail, type Seeded, SIGNATURE } from './seeded';

const quoted = (text: string) => text.replace(/^/gm, '> ');

export const CUSTOMER_MAILS: readonly Seeded[] = [
  {
    what: 'a plain mail with a signature',
    mail: mail({
      subject: 'Delivery dates for the spring order',
      from: { name: 'Harriet Bloom', email: 'h.bloom@castlegate-interiors.example' },
      at: '2026-11-20T09:12:00Z',
      text: `Hello Nora,

could you tell me when the remaining forty hinges will arrive? The order number is 4500098213.
We would need them by 4 December at the latest.

Kind regards

Harriet Bloom
Purchasing Manager
Castlegate Interiors Ltd
T: +44 161 496 0733
www.castlegate-interiors.example
`,
    }),
    customer: {
      name: 'Harriet Bloom',
      company: 'Castlegate Interiors Ltd',
      email: 'h.bloom@castlegate-interiors.example',
      phones: ['+441614960733'],
    },
  },
  {
    what: 'a reply with the agent quoted below',
    mail: mail({
      subject: 'Re: Quote 2204 for the workshop',
      from: { name: 'Marcus Adeyemi', email: 'marcus@adeyemi-joinery.example' },
      at: '2026-11-19T15:40:00Z',
      text: `Hi Nora,

that works for us, please go ahead.

Marcus Adeyemi
Adeyemi Joinery Ltd, 18 Mill Lane, Leeds, United Kingdom
Phone 0113 496 0456

On Thu, 19 Nov 2026 at 10:02, Nora Feldmann <nora.feldmann@lindgren-tools.example> wrote:
${quoted(`Hello Marcus,

the revised quote is attached.

${SIGNATURE}`)}
`,
    }),
    customer: {
      name: 'Marcus Adeyemi',
      company: 'Adeyemi Joinery Ltd',
      email: 'marcus@adeyemi-joinery.example',
      phones: ['+441134960456'],
    },
    never: [AGENT.name, AGENT.email, AGENT_PHONE],
  },
  {
    what: 'a plain Chinese mail with a signature',
    mail: mail({
      subject: '关于第二批茶叶罐的报价',
      from: { name: '林晓雯', email: 'linxiaowen@qinglan-tea.example' },
      at: '2026-11-19T06:20:00Z',
      text: `Nora 您好：

第二批五百个茶叶罐的报价收到了，请问十二月十日之前能否发货？合同号 QL20261119。

此致
敬礼

林晓雯
采购经理
杭州青岚茶业有限公司
手机：137-5550-4412
电话：0571-8555 0132
`,
    }),
    customer: {
      name: '林晓雯',
      company: '杭州青岚茶业有限公司',
      email: 'linxiaowen@qinglan-tea.example',
      phones: ['+8613755504412', '+8657185550132'],
    },
  },
  {
    what: 'a Chinese mail in GB18030',
    mail: mail({
      subject: '询价：不锈钢合页',
      charset: 'gb18030',
      from: { name: '何俊杰', email: 'hejunjie@tengda-parts.example' },
      at: '2026-11-18T03:05:00Z',
      text: `您好，

我们需要两千个不锈钢合页，请报价并告知交货期。

何俊杰
腾达汽车配件有限公司
联系电话：13655507725
`,
    }),
    customer: {
      name: '何俊杰',
      company: '腾达汽车配件有限公司',
      email: 'hejunjie@tengda-parts.example',
      phones: ['+8613655507725'],
    },
  },
  {
    what: "a Chinese HTML mail whose hidden pre-header has a stranger's phone",
    mail: mail({
      subject: '样品已收到，想约时间沟通',
      from: { name: '苏雨桐', email: 'suyutong@yunfan-hotel.example' },
      at: '2026-11-17T08:45:00Z',
      html: `<html><body>
<div style="display:none;max-height:0;overflow:hidden">陈建国 手机：13955501002 chenjianguo@luyuan.example</div>
<div style="font-size:1px;line-height:1px;max-height:0;opacity:0;overflow:hidden;color:#ffffff">陈建国 电话 025-8555 0177</div>
<p>Nora 您好，</p>
<p>样品已经收到，质量不错。想约个时间谈谈批量采购。</p>
<table><tr><td><b>苏雨桐</b><br>云帆酒店管理有限公司<br>手机：13755506638</td></tr></table>
</body></html>`,
    }),
    customer: {
      name: '苏雨桐',
      company: '云帆酒店管理有限公司',
      email: 'suyutong@yunfan-hotel.example',
      phones: ['+8613755506638'],
    },
    never: ['陈建国', 'chenjianguo@luyuan.example', '13955501002', '025-85550177'],
  },
  {
    what: 'a Chinese reply above the original mail',
    mail: mail({
      subject: '回复：十一月对账单',
      from: { name: '邓丽萍', email: '2850137721@qq.com' },
      at: '2026-11-16T02:30:00Z',
      html: `<html><body>
<div>Nora，对账单核对无误，款项周五付。</div>
<div>邓丽萍</div>
<div><br></div>
<div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div>
<div style="font-size:12px;background:#efefef;padding:8px">
<div><b>发件人:</b> "Nora Feldmann" &lt;nora.feldmann@lindgren-tools.example&gt;;</div>
<div><b>发送时间:</b> 2026年11月13日(星期五) 下午4:10</div>
<div><b>收件人:</b> "邓丽萍" &lt;2850137721@qq.com&gt;;</div>
<div><b>抄送:</b> "Tom Okafor" &lt;tom.okafor@lindgren-tools.example&gt;;</div>
<div><b>主题:</b> 十一月对账单</div>
</div>
<div>您好，附件是十一月的对账单。<br>Nora Feldmann<br>${AGENT_PHONE}</div>
</body></html>`,
    }),
    customer: { name: '邓丽萍', email: '2850137721@qq.com' },
    never: [AGENT.name, AGENT.email, AGENT_PHONE, 'Tom Okafor', 'tom.okafor@lindgren-tools.example'],
  },
  {
    what: 'a German mail with a company signature',
    mail: mail({
      subject: 'Reklamation Scharniere, Lieferschein 77120',
      from: { name: 'Jürgen Müller', email: 'j.mueller@holzwerk-mueller.example' },
      at: '2026-11-15T07:55:00Z',
      text: `Guten Tag Frau Feldmann,

zwölf der gelieferten Scharniere sind verbogen. Bitte rufen Sie mich zurück.

Mit freundlichen Grüßen
Jürgen Müller
Einkauf

Holzwerk Müller GmbH
Lindenstraße 4, 80331 München
Tel. 089 / 99998 120
Fax 089 / 99998 129
Geschäftsführer: Karl Brenner, Amtsgericht München HRB 123456
USt-IdNr. DE812345678
`,
    }),
    customer: {
      name: 'Jürgen Müller',
      company: 'Holzwerk Müller GmbH',
      email: 'j.mueller@holzwerk-mueller.example',
      phones: ['+498999998120'],
    },
    never: ['Karl Brenner', '+498999998129', '812345678'],
  },
  {
    what: 'a German HTML reply with a quotation',
    mail: mail({
      subject: 'AW: Liefertermin Musterküche',
      from: { name: 'Petersen, Anke', email: 'anke.petersen@kuechenstudio-nord.example' },
      at: '2026-11-14T11:25:00Z',
      html: `<html lang="de"><body>
<p>Hallo Frau Feldmann,</p><p>Mittwoch passt uns gut.</p>
<p>Viele Grüße<br>Anke Petersen<br>Küchenstudio Nord GmbH<br>Mobil: 0171 39200 12</p>
<p>Am 13.11.2026 um 16:40 schrieb Nora Feldmann:</p>
<blockquote type="cite"><p>Guten Tag Frau Petersen,</p><p>können wir am Mittwoch liefern?</p>
<p>Nora Feldmann<br>Lindgren Tools<br>${AGENT_PHONE}<br>nora.feldmann@lindgren-tools.example</p></blockquote>
</body></html>`,
    }),
    customer: {
      name: 'Anke Petersen',
      company: 'Küchenstudio Nord GmbH',
      email: 'anke.petersen@kuechenstudio-nord.example',
      phones: ['+491713920012'],
    },
    never: [AGENT.name, AGENT.email, AGENT_PHONE],
  },
];
