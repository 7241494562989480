/** What an agent does in the webmail, step by step; the same in both skins. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../until';
import { ACCOUNT } from './roundcube';

export type Look = 'elastic' | 'larry';
export type Speech = 'en_US' | 'zh_CN';

export interface Webmail {
  page: Page;
  origin: string;
}

const LIST = { mail: '#messagelist tr.message', contacts: '#contacts-table tr.contact' };
const at = ({ origin }: Webmail, query: string) => `${origin}/?${query}`;

/** Signed out, and the next sign-in in this skin and language. */
export async function openLogin(mail: Webmail, look: Look, speech: Speech): Promise<void> {
  const { page, origin } = mail;
  await page.deleteCookie(...(await page.cookies(origin)));
  const url = origin;
  await page.setCookie({ name: 'look', value: look, url }, { name: 'speech', value: speech, url });
  await page.goto(at(mail, '_task=login'), { waitUntil: 'load' });
}

export async function logIn({ page }: Webmail): Promise<void> {
  await page.type('#rcmloginuser', ACCOUNT.user);
  await page.type('#rcmloginpwd', ACCOUNT.password);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
  await page.waitForSelector(LIST.mail);
}

export async function openFolder(mail: Webmail, folder = 'INBOX'): Promise<void> {
  await mail.page.goto(at(mail, `_task=mail&_mbox=${folder}`), { waitUntil: 'load' });
  await mail.page.waitForSelector(LIST.mail);
}

/** A webmail on a busy machine takes its time; a test waits for what it needs to see. */
const PATIENCE = { timeout: 20_000 };

/** Rows are filled in by script, and drawn anew when a mail becomes the chosen one. */
const row = (page: Page, rows: string, text: string) =>
  until(
    `a row "${text}"`,
    async () => {
      const found = await page.evaluateHandle(
        (all, wanted) => [...document.querySelectorAll(all)].find((e) => e.textContent?.includes(wanted)),
        rows,
        text,
      );
      return (found.asElement() ?? undefined) as ElementHandle<Element> | undefined;
    },
    PATIENCE,
  );

/** The frame of this name once it shows this text. */
const frameWith = (page: Page, selector: string, text: string): Promise<Frame> =>
  until(
    `"${text}" in ${selector}`,
    async () => {
      const frame = await (await page.$(selector))?.contentFrame();
      const shown = await frame?.evaluate(() =>
        document.readyState === 'complete' ? document.body.textContent : '',
      );
      return shown?.includes(text) ? (frame ?? undefined) : undefined;
    },
    PATIENCE,
  );

/** A click on a mail of the list; returns when the preview pane shows it. */
export async function preview({ page }: Webmail, subject: string): Promise<Frame> {
  await (await row(page, LIST.mail, subject)).click();
  return frameWith(page, '#messagecontframe', subject);
}

/** When the document in a frame came, and when it was all there: milliseconds since 1970. */
export const timesOf = (frame: Frame): Promise<{ came: number; loaded: number }> =>
  frame.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { responseStart = 0, loadEventStart = 0 } = navigation ?? {};
    return { came: performance.timeOrigin + responseStart, loaded: performance.timeOrigin + loadEventStart };
  });

/** Where the webmail has the mails of the open folder, by subject. */
export async function linksOf({ page }: Webmail): Promise<Map<string, URLSearchParams>> {
  const links = await page.$$eval(`${LIST.mail} a[href*="_uid="]`, (all) =>
    all.map((e) => [e.textContent?.trim() ?? '', (e as HTMLAnchorElement).href] as const),
  );
  return new Map(links.map(([subject, href]) => [subject, new URL(href).searchParams]));
}

/** A mail in a page of its own, or an answer to it. */
export async function openMail(
  mail: Webmail,
  link: URLSearchParams | undefined,
  as: 'show' | 'reply' = 'show',
): Promise<void> {
  if (!link) throw new Error('no such mail in the list');
  const uid = `${as === 'show' ? '_uid' : '_reply_uid'}=${link.get('_uid')}`;
  const action = `_action=${as === 'show' ? 'show' : 'compose'}`;
  await mail.page.goto(at(mail, `_task=mail&_mbox=${link.get('_mbox')}&${uid}&${action}`), {
    waitUntil: 'load',
  });
}

export async function openCompose(mail: Webmail): Promise<void> {
  await mail.page.goto(at(mail, '_task=mail&_action=compose'), { waitUntil: 'load' });
}

export async function openContacts(mail: Webmail): Promise<void> {
  await mail.page.goto(at(mail, '_task=addressbook'), { waitUntil: 'load' });
  await mail.page.waitForSelector(LIST.contacts);
}

/** A click on a contact; returns when the frame beside the list shows the card. */
export async function openContact({ page }: Webmail, name: string): Promise<Frame> {
  await (await row(page, LIST.contacts, name)).click();
  return frameWith(page, '#contact-frame', name);
}

export async function openSettings(mail: Webmail): Promise<void> {
  await mail.page.goto(at(mail, '_task=settings&_action=preferences'), { waitUntil: 'load' });
}

/** The settings list the agent's identities; returns when the frame beside the list shows the form of one. */
export async function openIdentity(mail: Webmail): Promise<void> {
  await mail.page.goto(at(mail, '_task=settings&_action=identities'), { waitUntil: 'load' });
  await (await row(mail.page, '#identities-table tr', ACCOUNT.user)).click();
  await until(
    'the form of the identity',
    async () => {
      for (const frame of mail.page.frames())
        if (
          await frame.evaluate(
            () => document.readyState === 'complete' && !!document.querySelector('#rcmfd_email'),
          )
        )
          return true;
      return false;
    },
    PATIENCE,
  );
}
