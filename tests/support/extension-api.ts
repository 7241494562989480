/**
 * What a test may ask the extension's own pages for, beyond what they show. Functions given to `evaluate`
 * run in the page: they see this global and nothing of the module around them. (Under tsx they must not
 * define named functions inside: it wraps those in a helper that the page does not have.)
 */
import type { Browser as ExtensionApi } from 'wxt/browser';

declare global {
  const chrome: typeof ExtensionApi;
}

export type { ExtensionApi };
