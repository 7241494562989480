/** Pages that misbehave, each beside a customer who should still be found or at least do no harm. */
import { type Served, serve } from '../http-server';
import { DOM } from './dom';
import { FRAMES } from './frames';
import type { HostilePage } from './hostile-page';
import { MOTION } from './motion';
import { SIZE } from './size';
import { TEXT } from './text';

export { CUSTOMER, type HostilePage } from './hostile-page';

export const HOSTILE: Record<string, HostilePage> = { ...MOTION, ...DOM, ...TEXT, ...SIZE, ...FRAMES };

const made = (part: string | (() => string) | undefined, or = ''): string =>
  typeof part === 'function' ? part() : (part ?? or);

/** Serves each under its name: `/throws`, `/million-nodes`, … */
export const startHostile = (): Promise<Served> =>
  serve((request, response) => {
    const page = HOSTILE[(request.url ?? '').slice(1)];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      page &&
        `<!doctype html><html lang="en"><head><title>${made(page.title, 'Hostile')}</title>${made(page.head)}</head><body>${made(page.body)}`,
    );
  });
