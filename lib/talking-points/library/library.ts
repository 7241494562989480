import type { TalkingPoint } from '../types';
import { COMPLAINTS } from './complaints';
import { CUSTOMERS } from './customers';
import { DATES } from './dates';
import { HESITATION } from './hesitation';
import { INTENTION } from './intention';
import { NEEDS } from './needs';
import { OBJECTIONS } from './objections';
import { OPENINGS } from './openings';
import { QUIET } from './quiet';
import { RISK } from './risk';
import { TIERS } from './tiers';
import { TRADES } from './trades';

/** Every point of the house. Order matters only between equals: the earlier one is shown first. */
export const LIBRARY: readonly TalkingPoint[] = [
  ...COMPLAINTS,
  ...QUIET,
  ...RISK,
  ...DATES,
  ...INTENTION,
  ...HESITATION,
  ...OPENINGS,
  ...CUSTOMERS,
  ...NEEDS,
  ...TIERS,
  ...TRADES,
  ...OBJECTIONS,
];
