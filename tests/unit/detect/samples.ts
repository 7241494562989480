/** People, firms and numbers of each language that is read, for pages made up by tests. */

export interface Sample {
  customer: string;
  staff: string;
  third: string;
  firm: string;
  /** As people write it, and in E.164. */
  phone: string;
  e164: string;
  /** Somebody else's. */
  otherPhone: string;
}

const sample = (people: string, firm: string, phones: string): Sample => {
  const [customer = '', staff = '', third = ''] = people.split('|');
  const [e164 = '', phone = '', otherPhone = ''] = phones.split('|');
  return { customer, staff, third, firm, phone, e164, otherPhone };
};

export const SAMPLES: Readonly<Record<string, Sample>> = {
  en: sample(
    'Harriet Bloom|Owen Price|Gareth Molina',
    'Bloom Textiles Ltd',
    '+15035550146|(503) 555-0146|(503) 555-0188',
  ),
  zh: sample('顾清妍|段书怡|周建明', '澄湖纸业有限公司', '+8613812345678|138 1234 5678|139 8765 4321'),
  'zh-TW': sample('林志玲|陳柏翰|黃雅婷', '山海設計股份有限公司', '+886912345678|0912-345-678|0933-222-111'),
  ja: sample(
    '佐藤 健|高橋 美咲|田中 一郎',
    '株式会社山川製作所',
    '+819012345678|090-1234-5678|080-8765-4321',
  ),
  ko: sample('김민수|박지훈|이서연', '(주)온누리상사', '+821012345678|010-1234-5678|010-8765-4321'),
  ru: sample(
    'Ольга Смирнова|Иван Петров|Сергей Ткачук',
    'ООО «Уралмонтаж»',
    '+79261234567|+7 926 123-45-67|+7 903 765-43-21',
  ),
  de: sample(
    'Annegret Hollerbach|Jens Ahlers|Uwe Jansen',
    'Hollerbach Gartenbau GmbH',
    '+491711234567|0171 1234567|0172 7654321',
  ),
  fr: sample(
    'Maëlys Trémouille|Alain Fabre|Hugo Marchand',
    'Ateliers Trémouille SARL',
    '+33612345678|06 12 34 56 78|06 87 65 43 21',
  ),
  es: sample(
    'Lucía Méndez Ortiz|Pablo Serrano|Íñigo Salas',
    'Conservas Méndez S.L.',
    '+34612345678|612 345 678|687 654 321',
  ),
  pt: sample(
    'Conceição Duarte|Rui Tavares|Paulo Braga',
    'Duarte & Filhos Lda',
    '+351912345678|912 345 678|918 765 432',
  ),
  it: sample(
    'Elena Greco|Marco Bianchi|Paolo Conti',
    'Greco Impianti S.r.l.',
    '+393331234567|333 123 4567|338 765 4321',
  ),
  nl: sample(
    'Sanne de Vries|Pieter Bakker|Joost Kuipers',
    'De Vries Installatie B.V.',
    '+31612345678|06 12345678|06 87654321',
  ),
};
