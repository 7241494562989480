import type { OutcomeRule } from './types';

/** Asked after every call on which somebody was reached; all of it optional. */
const REACHED = ['satisfaction', 'chips'] as const;

/**
 * The default outcomes (DOMAIN.md section 6), in the order in which they are shown. Adding one is one
 * row here and one word in each catalogue; a code is never renamed, since it goes into exports.
 */
export const DEFAULT_OUTCOMES: readonly OutcomeRule[] = [
  { code: 'no_answer', group: 'not-reached', key: '1', effect: -0.3, asks: [] },
  { code: 'rejected', group: 'not-reached', key: '2', effect: -0.4, asks: [] },
  { code: 'unreachable', group: 'not-reached', key: '3', effect: -0.2, asks: [] },
  { code: 'invalid_number', group: 'not-reached', key: '4', effect: 0, number: 'retire', asks: [] },
  { code: 'busy', group: 'not-reached', effect: -0.1, asks: [] },
  // 停机 is what Chinese networks announce; elsewhere callers hear nothing that tells it from 关机.
  { code: 'out_of_service', group: 'not-reached', effect: 0, number: 'hold', asks: [], hiddenIn: ['en'] },
  { code: 'voicemail', group: 'not-reached', effect: -0.1, asks: [] },
  { code: 'wrong_number', group: 'not-reached', effect: 0, number: 'remove', asks: [] },

  { code: 'connected', group: 'goes-on', key: '5', effect: 0.3, asks: [...REACHED] },
  { code: 'callback', group: 'goes-on', key: '6', effect: 0.5, asks: ['when', ...REACHED] },
  {
    code: 'interested',
    group: 'goes-on',
    key: '7',
    effect: 1.5,
    intention: { change: 'at-least', level: 'medium' },
    recordsNeed: true,
    asks: ['need', ...REACHED],
  },
  {
    code: 'appointment',
    group: 'goes-on',
    key: '8',
    effect: 1.8,
    intention: { change: 'at-least', level: 'strong' },
    recordsNeed: true,
    asks: ['when', 'need', ...REACHED],
  },
  {
    code: 'not_now',
    group: 'goes-on',
    effect: -0.5,
    intention: { change: 'at-most', level: 'weak' },
    asks: ['until-when', ...REACHED],
  },
  { code: 'gatekeeper', group: 'goes-on', effect: 0, asks: [...REACHED] },

  {
    code: 'sale',
    group: 'ends',
    key: '0',
    effect: 2,
    intention: { change: 'at-least', level: 'strong' },
    recordsPurchase: true,
    asks: ['amount', 'term', ...REACHED],
  },
  {
    code: 'not_interested',
    group: 'ends',
    key: '9',
    effect: -1.5,
    intention: { change: 'set', level: 'none' },
    asks: ['reason', ...REACHED],
    reasons: ['budget', 'need', 'timing', 'competitor', 'other'],
  },
  {
    code: 'complaint',
    group: 'ends',
    effect: -1,
    opensComplaint: true,
    asks: ['promised', ...REACHED],
  },
  { code: 'hang_up', group: 'ends', effect: -1.2, asks: [...REACHED] },
  {
    code: 'unfit',
    group: 'ends',
    effect: 0,
    intention: { change: 'set', level: 'none' },
    asks: [...REACHED],
  },
  // Never a bare digit: it stops calls and profiling. Its effect is the stop, not a number.
  { code: 'do_not_call', group: 'ends', effect: 0, stopsCalls: true, asks: ['scope', ...REACHED] },
];
