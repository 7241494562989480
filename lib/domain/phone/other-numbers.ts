/**
 * Forms that numbers other than a phone's have, whatever the country: dates, addresses of machines, amounts,
 * positions, versions, register numbers. Each is for the whole text, digits and their separators only.
 */
const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:[0-2]?\\d|3[01])';

/** A year and a day in any order, or two digits for the year: `2026-11-20`, `20.11.2026`, `11/20/26`, `20 11 2026`. */
const DATES = [
  `${YEAR}([-./ ])${MONTH}\\1${DAY}`,
  `${YEAR}([-./])${DAY}\\2${MONTH}`,
  `${DAY}([-./ ])${MONTH}\\3${YEAR}`,
  `${MONTH}([-./ ])${DAY}\\4${YEAR}`,
  `${DAY}([-./])${MONTH}\\5\\d\\d`,
  `${MONTH}([-./])${DAY}\\6\\d\\d`,
];
const DATE = new RegExp(`^(?:${DATES.join('|')})(?![\\d./-])`);
/** A date somewhere in it, in a form that is nothing else: `14.30 20.11.2026`. */
const INNER_DATE = new RegExp(`(?:^|\\s)(?:${DATES.slice(0, 4).join('|').replaceAll('./ ', './')})(?:$|\\s)`);
/** Written without separators, also with the time: `20261120`, `20261120143000`. */
const ISO_DATE_DIGITS = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?$/;

const FORMS: readonly RegExp[] = [
  DATE,
  INNER_DATE,
  // IP, also with a mask or a range after it.
  /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)/,
  // One dot after at most three digits that do not begin with a zero: an amount, a position.
  /^(?:0|[1-9]\d{0,2})\.\d+(?:\s+(?:0|[1-9]\d{0,2})\.\d+)?$/,
  // A group of one digit after a dot, a zero before the first: a version. Phones may begin with a 1.
  /^0\.\d/,
  /^(?=[\d.-]+$)[\d.]*\.\d(?!\d)/,
  // Thousands; where all groups have three digits, ask the country first.
  /^[1-9]\d?(?:([. ])\d{3})(?:\1\d{3})+$/,
  // A range of years, of round numbers.
  /^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$/,
  /^[1-9]\d00\s?-\s?[1-9]\d{1,2}00$/,
  // Cards, identity and register numbers of four in a row: 6222 0212 3456 7890 123.
  /^[1-9]\d{3}([ -])\d{4}(?:\1\d{4})+(?:\1\d{1,3})?$/,
  // ISBN: 978-7-111-54742-6, 0-306-40615-2; a tax number of Brazil: 123.456.789-09.
  /^97[89](?=(?:\D*\d){10}$)[ -]\d[\d -]+\d$/,
  /^\d([ -])\d{2,6}\1\d{2,6}\1\d$/,
  /^\d{3}\.\d{3}\.\d{3}-\d\d$/,
];

export const isOtherNumber = (text: string): boolean => FORMS.some((form) => form.test(text));

export const isDateDigits = (text: string): boolean => ISO_DATE_DIGITS.test(text);
