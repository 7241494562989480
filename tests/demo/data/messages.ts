import type { Language } from './contacts';

/** A mail of the demo's inbox. `from` is the id of a contact or lead, or an address that is no customer. */
export interface Message {
  id: string;
  from: string | { name: string; email: string };
  subject: string;
  body: string[];
  /** Days before today. */
  daysAgo: number;
  /** The agent's own words below an answer. */
  quoted?: string;
}

export const MESSAGES: Record<Language, Message[]> = {
  en: [
    {
      id: '1',
      from: 'N-1001',
      subject: 'Quantities for January',
      daysAgo: 0,
      body: ['Hello Owen,', 'we would need about a third more than last year. Could you call me this week?'],
      quoted: 'Good morning, here is the price list we spoke about. You reach me on +1 555 010 0199.',
    },
    {
      id: '2',
      from: 'L-2001',
      subject: 'Question about your catalogue',
      daysAgo: 1,
      body: ['Hello,', 'I found your catalogue at the fair. Do you deliver to Oregon?'],
    },
    {
      id: '3',
      from: 'N-1008',
      subject: 'Delivery on Thursday',
      daysAgo: 1,
      body: ['Hi,', 'Thursday works, the gate is open from seven.'],
    },
    {
      id: '4',
      from: 'N-1015',
      subject: 'Broken crates',
      daysAgo: 2,
      body: ['Dear Owen,', 'two of the crates arrived broken. What do we do?'],
    },
    {
      id: '5',
      from: { name: 'Packaging Weekly', email: 'noreply@packagingweekly.example' },
      subject: 'Ten trends for spring',
      daysAgo: 3,
      body: ['This week: returnable crates, ink prices, and a look at the fairs of spring.'],
    },
    {
      id: '6',
      from: { name: 'Petra Vogel', email: 'petra.vogel@northlight.example' },
      subject: 'Team lunch',
      daysAgo: 4,
      body: ['Friday at noon, the usual place?'],
    },
  ],
  zh: [
    {
      id: '1',
      from: 'C-1001',
      subject: '一月份的用量',
      daysAgo: 0,
      body: ['晓彤你好，', '明年一月大概要比去年多三成，这周方便的话给我打个电话。'],
      quoted: '顾总早上好，上次说的报价单发给您了。我的电话是 021-5550 0199。',
    },
    {
      id: '2',
      from: 'L-2001',
      subject: '想了解一下你们的产品',
      daysAgo: 1,
      body: ['你好，', '在展会上看到你们的目录，嘉兴这边能送货吗？'],
    },
    {
      id: '3',
      from: 'C-1008',
      subject: '周四送货',
      daysAgo: 1,
      body: ['周四可以，早上七点就开门。'],
    },
    {
      id: '4',
      from: 'C-1015',
      subject: '周转箱有破损',
      daysAgo: 2,
      body: ['晓彤，', '这批有两个箱子到的时候就是坏的，怎么处理？'],
    },
    {
      id: '5',
      from: { name: '包装周刊', email: 'noreply@packagingweekly.example' },
      subject: '春季十大趋势',
      daysAgo: 3,
      body: ['本期：循环周转箱、油墨价格，以及春季展会一览。'],
    },
    {
      id: '6',
      from: { name: '周启明', email: 'zhouqiming@northlight.example' },
      subject: '部门聚餐',
      daysAgo: 4,
      body: ['周五中午老地方？'],
    },
  ],
};
