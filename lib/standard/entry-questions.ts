import type { EntryQuestion } from './types';

const answers = (...ids: string[]) => ids.map((id) => ({ id }));

/** DOMAIN.md section 4: main need, how they heard of us, best time to reach. Words are in the catalogues. */
export const ENTRY_QUESTIONS: readonly EntryQuestion[] = [
  {
    id: 'main-need',
    tag: 'pain point',
    answers: answers('price', 'experience', 'service', 'quality', 'business'),
  },
  {
    id: 'heard-of-us',
    tag: 'source',
    answers: answers('advert', 'search', 'friend', 'event', 'called'),
  },
  {
    id: 'best-time',
    tag: 'preference',
    answers: answers('morning', 'midday', 'afternoon', 'evening'),
  },
];
