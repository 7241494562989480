/**
 * What agents taught, found again on a page. Costs nothing where no rule is of the page's form; else one pass
 * over its texts and a few look-ups.
 */
import type { PageRule, Take, Taught } from '../domain/taught-rule';
import { type Found, findLabels, type Labels, locate, type Pause } from './locate';
import { matches, precision } from './path-pattern';
import { joinTexts, LONGEST_TEXT, textOf } from './tree';
import { valuesIn } from './values';

export interface FoundTaught {
  /** Undefined where no rule speaks of this page, or there is nothing to say yet. */
  taught: Taught | undefined;
  /** The first value's element: gone means that the person is gone. */
  element: Element | undefined;
  /** A rule is of this form, and its value is not (yet) there. */
  waiting: boolean;
}

const NOTHING: FoundTaught = { taught: undefined, element: undefined, waiting: false };

/** The values at a place; numbers and addresses may be cut into pieces, with or without spaces between. */
export function valuesAt(field: Take['field'], { leaves, text }: Found): string[] {
  const [first] = leaves;
  if (!first || text.length > LONGEST_TEXT) return [];
  const found = valuesIn(field, text, first);
  if (found.length > 0 || leaves.length < 2 || field === 'name' || field === 'company') return found;
  return valuesIn(field, leaves.map(textOf).join(''), first);
}

type Result = { values: string[]; element: Element | undefined } | 'empty' | 'absent';

async function findTake(doc: Document, take: Take, labels: Labels, pause: Pause): Promise<Result> {
  for (const way of take.ways) {
    await pause();
    const found = locate(doc, way, labels);
    if (!found) continue;
    const values = valuesAt(take.field, found);
    const [leaf] = found.leaves;
    if (values.length > 0)
      return { values, element: leaf && ('tagName' in leaf ? leaf : (leaf.parentElement ?? undefined)) };
    // Its label is there and nothing beside it: this customer has none, and a weaker guess would be another's.
    if (way.by === 'label' || way.by === 'mark') return 'empty';
  }
  return 'absent';
}

function tell(rule: PageRule, results: readonly { take: Take; result: Result }[]): FoundTaught {
  const taught: Taught = { ruleId: rule.id };
  let element: Element | undefined;
  const of = (field: Take['field']) =>
    results.flatMap(({ take, result }) => {
      if (take.field !== field || typeof result === 'string') return [];
      element ??= result.element;
      return result.values;
    });
  const name = joinTexts(of('name'));
  const phone = of('phone');
  const email = of('email');
  const company = of('company')[0];
  if (name) taught.name = name;
  if (company) taught.company = company;
  if (email.length > 0) taught.email = email;
  if (phone.length > 0) taught.phone = phone;
  // The name is what the rule stands on; where none was taught, all of it.
  const names = results.filter(({ take }) => take.field === 'name');
  const base = names.length > 0 ? names : results;
  const missing = base.every(({ result }) => result === 'absent');
  if (missing) taught.missing = true;
  const any = name || company || phone.length > 0 || email.length > 0;
  return {
    taught: any || missing ? taught : undefined,
    element,
    waiting: base.every(({ result }) => typeof result === 'string'),
  };
}

/**
 * @param url this frame's address; @param top whether it is the page itself rather than a frame in it
 * @param rules those of the tab's site; only the ones of this address's form are looked at
 */
export async function findTaught(
  doc: Document,
  url: string,
  top: boolean,
  rules: readonly PageRule[],
  pause: Pause,
): Promise<FoundTaught> {
  if (rules.length === 0) return NOTHING;
  const mine = rules
    .map((rule) => ({
      rule,
      takes: rule.takes.filter(({ frame }) => (frame === undefined ? top : !top && matches(frame, url))),
    }))
    .filter(({ rule, takes }) =>
      top ? matches(rule.page, url) && (takes.length > 0 || rule.nobody) : takes.length > 0,
    )
    .sort((a, b) => precision(b.rule.page) - precision(a.rule.page) || b.rule.changedAt - a.rule.changedAt);
  if (mine.length === 0) return NOTHING;
  const ways = mine.flatMap(({ takes }) => takes.flatMap((take) => take.ways));
  const labels = await findLabels(doc, ways, pause);
  let best: FoundTaught | undefined;
  for (const { rule, takes } of mine) {
    if (rule.nobody)
      return best ?? { taught: { ruleId: rule.id, nobody: true }, element: undefined, waiting: false };
    const results: { take: Take; result: Result }[] = [];
    for (const take of takes) results.push({ take, result: await findTake(doc, take, labels, pause) });
    const told = tell(rule, results);
    if (told.taught && !told.taught.missing) return told;
    best ??= told;
  }
  return best ?? NOTHING;
}

export type FindTaught = typeof findTaught;
