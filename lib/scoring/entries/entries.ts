import type { Ledger, LedgerAggregate } from '../../domain/ledger';

/** What one fact or interaction adds to the ledger's lists; aggregates compete, one stays. */
export type Entries = Partial<Omit<Ledger, 'version' | 'aggregate'>> & { aggregates?: LedgerAggregate[] };
