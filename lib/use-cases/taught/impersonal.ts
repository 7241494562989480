/**
 * A rule is for every customer and goes to the team: nothing in it may name anybody, neither who was clicked nor
 * whoever else is on the page. A word stays only where it is known to be the page's own: words of labels and
 * interfaces; labels that stand in a list of fields; code that no text on the page repeats. Names, addresses and
 * numbers that detection takes for somebody's never stay. Pure.
 */
import { looksLikeCompany, looksLikeName } from '../../detect/words/names';
import { isPageWord, saysOnlyLabels } from '../../detect/words/vocabulary';
import type { Pointed } from '../../domain/pointing';
import type { FrameReading, ReadPerson } from '../../domain/reading';
import type { Locator, Take } from '../../domain/taught-rule';
import { MOST_SHOWN } from '../../teach/making/witness';
import { cleanPattern } from '../../teach/path-pattern';
import { labelText } from '../../teach/tree';
import { saltOf } from '../../teach/veil';
import { joinedOf, lettersOf, wordsOf } from '../../teach/words';
import { veiledWays } from './veiled-ways';

/** Attributes in which people write sentences and names rather than code. */
const WRITTEN = /^(?:aria-label|placeholder|label|title|data-(?:title|label|name|key))$/;
/** "PH" before a name is an avatar. */
const INITIALS = /^(?!id|cc|to)[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u;
const PERSONAL = /@|\d.*\d/;
/** Shorter ones are in every word. */
const FEWEST_LETTERS = 4;
const MOST_WAYS = 6;
const SCRIPT_WITHOUT_SPACES = /[\u2e80-\u9fff\uac00-\ud7af]/;

/** Everybody on the pages of a tab, as detection reads them. */
export interface People {
  names: string[];
  /** Companies, addresses. */
  more: string[];
}

export function peopleOf(frames: readonly FrameReading[]): People {
  const persons = frames.flatMap((f): Pick<ReadPerson, 'name' | 'company' | 'emails'>[] => [
    ...(f.primary ? [f.primary] : []),
    ...f.others,
    ...(f.own?.names ?? []).map((name) => ({ name, emails: f.own?.emails ?? [] })),
  ]);
  return {
    names: persons.flatMap(({ name }) => name ?? []),
    more: persons.flatMap(({ company, emails }) => [...(company ? [company] : []), ...emails]),
  };
}

/** Names in small letters are names. */
const capitals = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

const readsLikeName = (text: string): boolean =>
  looksLikeCompany(text) ||
  [text, capitals(text), ...text.split(/\s+/).filter((word) => SCRIPT_WITHOUT_SPACES.test(word))].some(
    looksLikeName,
  );

export interface Judge {
  /** @param lists see `Pointed.fields` */
  label(text: string, lists: readonly (readonly string[])[]): boolean;
  heading(text: string): boolean;
  /** Words that name nobody who is known: whether they are somebody's name cannot be told. */
  unknown(text: string, shown: readonly string[]): boolean;
  tag(text: string): boolean;
  /** @param strict known words only */
  code(text: string, strict?: boolean): boolean;
}

/** @param shown texts of the page that share a word with what is judged; undefined where they are not known */
export function judgeOf(
  people: People,
  clicked: readonly Pointed[],
  shown: readonly string[] | undefined,
): Judge {
  const known = shown !== undefined && shown.length < MOST_SHOWN;
  const texts = shown ?? [];
  const names = [
    ...people.names,
    ...clicked.flatMap(({ field, text }) => (field === 'name' ? [text] : [])),
    ...texts.filter(looksLikeName),
  ];
  const more = [
    ...people.more,
    ...clicked.flatMap(({ field, text }) => (field === 'name' ? [] : [text])),
    ...texts.filter((text) => PERSONAL.test(text) || looksLikeCompany(text)),
  ];
  const namesWords = new Set(names.flatMap(wordsOf));
  const moreWords = new Set(more.flatMap(wordsOf));
  // `adaquill` is "Ada Quill" all the same.
  const shownWords = new Set([...texts.flatMap(wordsOf), ...texts.flatMap(joinedOf)]);
  const whole = new Set(names.map(lettersOf));
  const letters = [...names, ...more.map((text) => text.split('@')[0] ?? '')]
    .map(lettersOf)
    .filter(
      (l) =>
        (l.length >= FEWEST_LETTERS || (l.length > 1 && SCRIPT_WITHOUT_SPACES.test(l))) && !isPageWord(l),
    );
  const mentions = (text: string): boolean => {
    const said = lettersOf(text);
    return whole.has(said) || letters.some((l) => said.includes(l));
  };
  const ofSomebody = (word: string): boolean =>
    !isPageWord(word) && (namesWords.has(word) || moreWords.has(word));

  const mayStay = (text: string): boolean =>
    !PERSONAL.test(text) && !mentions(text) && !wordsOf(text).some(ofSomebody);
  return {
    label: (text, lists) => {
      if (!mayStay(text) || INITIALS.test(text)) return false;
      if (saysOnlyLabels(text)) return true;
      // Words that nobody knows: where one label of the list is a name, the others may be.
      const list = lists.find(([own]) => own !== undefined && labelText(own) === text);
      return list !== undefined && !list.some((label) => readsLikeName(label) || mentions(label));
    },
    // What is written like a name is another on the next page.
    unknown: (text, on) =>
      mayStay(text) &&
      /\p{L}/u.test(text) &&
      !INITIALS.test(text) &&
      !on.some((written) => labelText(written) === text && looksLikeName(written)),
    tag: mayStay,
    heading: (text) => mayStay(text) && saysOnlyLabels(text),
    code: (text, strict = false) =>
      mayStay(text) &&
      wordsOf(text).every(
        (word) => !namesWords.has(word) && (isPageWord(word) || (!strict && known && !shownWords.has(word))),
      ),
  };
}

/** Of `[id="record"]` what it names; other tags are code that holds for every page of an application. */
const tagStays = (tag: string, judge: Judge): boolean =>
  tag.startsWith('[') ? judge.code(tag) : judge.tag(tag);

function stays(way: Locator, judge: Judge, fields: Pointed['fields']): boolean {
  const label = (text: string) => saltOf(text) !== undefined || judge.label(text, fields);
  if (way.shadow?.some((tag) => !tagStays(tag, judge))) return false;
  switch (way.by) {
    case 'label':
      return (
        label(way.label) &&
        (way.under === undefined || saltOf(way.under) !== undefined || judge.heading(way.under))
      );
    case 'column':
      return label(way.head);
    case 'mark':
      return judge.code(way.value, WRITTEN.test(way.attribute));
    case 'place':
      return (
        (way.within === undefined || tagStays(way.within, judge)) &&
        tagStays(way.tag, judge) &&
        way.words.every((word) => judge.code(word))
      );
  }
}

/**
 * Without what would name somebody; empty where nothing else leads there.
 * @param picks every click so far
 * @param salt of the rule
 */
export function impersonal(picks: readonly Pointed[], people: People, salt: string): Take[] {
  const nobody = judgeOf(people, picks, undefined);
  return picks.flatMap(({ text: _, fields, shown, ways, frame, ...take }) => {
    const judge = judgeOf(people, picks, shown);
    const veils = {
      label: (text: string) => !judge.label(text, fields) && nobody.unknown(text, shown),
      heading: (text: string) => !judge.heading(text) && nobody.unknown(text, shown),
    };
    const veiled = veiledWays(ways, veils, salt);
    const kept = veiled.filter((way) => stays(way, judge, fields)).slice(0, MOST_WAYS);
    if (kept.length === 0) return [];
    return [{ ...take, ...(frame && { frame: impersonalPage(frame, picks, people, shown) }), ways: kept }];
  });
}

/** `una-frost` in an address may be somebody though the page does not show them. */
const unknownWords = (part: string): boolean => {
  const words = wordsOf(part);
  return words.length > 1 && !words.some(isPageWord);
};

/** An address's form without parts that name somebody. @param shown see `Pointing.shown` */
export const impersonalPage = (
  pattern: string,
  picks: readonly Pointed[],
  people: People,
  shown: readonly string[] | undefined,
): string => {
  const judge = judgeOf(people, picks, shown);
  return cleanPattern(pattern, (part) => !unknownWords(part) && judge.code(part));
};
