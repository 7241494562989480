/** How letters open in the languages of the labels: whoever is greeted is not whose number stands beneath. */
const WORDS =
  'hello|hi|dear|hallo|guten (?:tag|morgen|abend)|moin|servus|sehr geehrte[rs]?|liebe[rs]?|bonjour|bonsoir|cher|chère|hola|estimad[oa]|buen[oa]s (?:d[ií]as|tardes|noches)|olá|prezad[oa]|bom dia|boa tarde|ciao|buongiorno|gentile|egregio|beste|geachte|здравствуйте|уважаем\\p{L}+|добрый день';

/** Anywhere in a text: "Nora 您好：" opens a letter. */
export const GREETS = new RegExp(
  `您好|你好|^尊敬的|^亲爱的|(?<!\\p{L})(?:${WORDS})(?!\\p{L})|こんにちは|お世話に|안녕하세요`,
  'iu',
);

const OPENS = new RegExp(
  `^\\s{0,9}(?:(?:${WORDS})(?!\\p{L})|\\p{Script=Han}{1,4}(?:总|總|经理|經理|老师|老師|先生|女士|小姐|主任|工|姐|哥)?(?:您好|你好)|\\p{Script=Han}{1,3}(?:总|總|经理|經理|老师|老師|先生|女士|小姐|主任)[,，:：!！]|(?:Herr|Frau|Mr|Mrs|Ms|Madame|Monsieur|Sr|Sra|Signora?)\\.? [^,]{2,30},\\s*$)`,
  'iu',
);

/** Whether a text begins a letter by greeting somebody. */
export const opensLetter = (text: string): boolean => OPENS.test(text.slice(0, 80));
