/**
 * Property tests draw the same cases each time, so that a run that fails fails again, and for the change it is
 * run for. New cases are drawn by `npm run soak -- properties`, which sets TIERSIDE_SEED.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.TIERSIDE_SEED ?? 20_261) });
