/**
 * Listens to every target of a Chromium (pages, frames, side panel, service worker) for console errors,
 * uncaught exceptions and violations of the content security policy, including those from before it came.
 */
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

export interface Problem {
  where: string;
  kind: 'console' | 'exception' | 'log' | 'policy';
  text: string;
}

export interface ConsoleWatch {
  problems: Problem[];
  /** Expects such problems: a page that throws by design. */
  allow(pattern: RegExp): void;
  /** Throws a list of everything seen and not allowed, and starts anew. */
  assertClean(): void;
}

type Note = (kind: Problem['kind'], text: string) => void;

const trace = (stack?: Protocol.Runtime.StackTrace) =>
  (stack?.callFrames ?? [])
    .slice(0, 4)
    .map((f) => `\n    at ${f.functionName || '(top)'} ${f.url}:${f.lineNumber + 1}`)
    .join('');

function listen(session: CDPSession, note: Note): void {
  session.on('Runtime.consoleAPICalled', (event) => {
    if (event.type !== 'error' && event.type !== 'assert') return;
    const words = event.args.map((a) => a.description ?? String(a.value ?? a.unserializableValue ?? a.type));
    note('console', words.join(' ') + trace(event.stackTrace));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) => {
    note('exception', `${e.exception?.description ?? e.text} ${e.url ?? ''}${trace(e.stackTrace)}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') note('log', `${entry.source}: ${entry.text} ${entry.url ?? ''}`);
  });
  session.on('Audits.issueAdded', ({ issue }) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (details) note('policy', `${details.violatedDirective} ${JSON.stringify(details.sourceCodeLocation)}`);
  });
}

export async function watchConsole(browser: Browser): Promise<ConsoleWatch> {
  const problems: Problem[] = [];
  const allowed: RegExp[] = [];
  const watch = async (target: Target) => {
    if (target.type() === 'browser' || target.url().startsWith('chrome://')) return;
    try {
      const session = await target.createCDPSession();
      listen(session, (kind, text) => problems.push({ where: target.url(), kind, text }));
      const domains = ['Runtime', 'Log', 'Audits'] as const;
      // A service worker has no Audits domain.
      await Promise.allSettled(domains.map((domain) => session.send(`${domain}.enable`)));
    } catch (e) {
      // A target may be gone before it was reached; anything else must not pass in silence.
      if (!/closed|No target|not attached|detached/i.test(String(e))) throw e;
    }
  };
  browser.on('targetcreated', (target) => void watch(target));
  await Promise.all(browser.targets().map(watch));
  return {
    problems,
    allow: (pattern) => void allowed.push(pattern),
    assertClean() {
      const found = problems
        .splice(0)
        .map((p) => `[${p.kind}] ${p.where}\n  ${p.text}`)
        .filter((line) => !allowed.some((pattern) => pattern.test(line)));
      if (found.length) throw new Error(`${found.length} console problems:\n${found.join('\n')}`);
    },
  };
}
