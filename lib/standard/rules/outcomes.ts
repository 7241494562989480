import type { OutcomeRule } from '../../domain/outcome';
import { DEFAULT_OUTCOMES } from '../outcomes';
import { repeated, type StandardRule, when } from './rule';

const BUILT_IN = new Set(DEFAULT_OUTCOMES.map(({ code }) => code));
export const isBuiltIn = ({ code }: Pick<OutcomeRule, 'code'>): boolean => BUILT_IN.has(code);

const at = ({ code }: OutcomeRule, field: string): string => `outcomes.${code}.${field}`;

/** A code goes into exports and histories: it may be hidden, never removed, and never means two things. */
const codesStay: StandardRule = ({ outcomes }) => [
  ...DEFAULT_OUTCOMES.filter(({ code }) => !outcomes.some((rule) => rule.code === code)).map(({ code }) => ({
    path: 'outcomes',
    code: 'outcome-missing',
    params: { outcome: code },
  })),
  ...repeated(outcomes, ({ code }) => code).map((rule) => ({
    path: at(rule, 'code'),
    code: 'outcome-twice',
  })),
];

const keysAreSingle: StandardRule = ({ outcomes }) => [
  ...repeated(outcomes, ({ key }) => key).map((rule) => ({
    path: at(rule, 'key'),
    code: 'key-twice',
    params: { key: rule.key ?? '' },
  })),
  ...outcomes.flatMap((rule) =>
    when(rule.stopsCalls === true && rule.key !== undefined, at(rule, 'key'), 'key-of-stop'),
  ),
];

/** People may ask at any time not to be called; that must be within reach, and is no matter of points. */
const stopsStayInReach: StandardRule = ({ outcomes }) =>
  outcomes
    .filter(({ stopsCalls }) => stopsCalls)
    .flatMap((rule) => [
      ...when(
        rule.hidden === true || (rule.hiddenIn !== undefined && rule.hiddenIn.length > 0),
        at(rule, 'hidden'),
        'stop-hidden',
      ),
      ...when(rule.effect !== 0, at(rule, 'effect'), 'stop-effect'),
    ]);

/** What an added outcome may do is said in its own row: a later standard then cannot change the past. */
const addedOnesKeepToThemselves: StandardRule = ({ outcomes }) =>
  outcomes
    .filter((rule) => !isBuiltIn(rule))
    .flatMap((rule) => [
      ...when(rule.label === undefined, at(rule, 'label'), 'label-missing'),
      ...when(
        Boolean(rule.recordsPurchase ?? rule.opensComplaint ?? rule.stopsCalls ?? rule.number),
        at(rule, 'code'),
        'outcome-reserved',
      ),
      ...when(
        rule.asks.some((asks) => asks === 'promised' || asks === 'scope'),
        at(rule, 'asks'),
        'asks-reserved',
      ),
    ]);

/** An effect is a promise: what is above zero never lowers the score, what is below never raises it. */
const effectsPointOneWay: StandardRule = ({ outcomes }) =>
  outcomes.flatMap((rule) => {
    const { effect, intention, recordsNeed, recordsPurchase } = rule;
    const raises = intention?.change === 'at-least' && intention.level !== 'none';
    const lowers =
      (intention?.change === 'at-most' && intention.level === 'weak') ||
      (intention?.change === 'set' && intention.level === 'none');
    return [
      ...when(intention !== undefined && !raises && !lowers, at(rule, 'intention'), 'intention-unclear'),
      ...when(effect > 0 && lowers, at(rule, 'effect'), 'effect-against-intention'),
      ...when(effect < 0 && raises, at(rule, 'effect'), 'effect-against-intention'),
      ...when(effect < 0 && Boolean(recordsNeed || recordsPurchase), at(rule, 'effect'), 'effect-of-gain'),
    ];
  });

const questionsAreSingle: StandardRule = ({ entryQuestions }) => [
  ...repeated(entryQuestions, ({ id }) => id).map(({ id }) => ({
    path: `entryQuestions.${id}.id`,
    code: 'question-twice',
  })),
  ...entryQuestions.flatMap(({ id, answers }) =>
    repeated(answers, (answer) => answer.id).map((answer) => ({
      path: `entryQuestions.${id}.answers.${answer.id}`,
      code: 'answer-twice',
    })),
  ),
];

export const OUTCOME_RULES: readonly StandardRule[] = [
  codesStay,
  keysAreSingle,
  stopsStayInReach,
  addedOnesKeepToThemselves,
  effectsPointOneWay,
  questionsAreSingle,
];
