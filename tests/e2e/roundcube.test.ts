/** A real webmail: Roundcube in front of Dovecot, as Debian packages them, through the real side panel. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPanel } from '../eval/panel';
import { scorePage } from '../eval/score';
import { CONTACTS } from '../support/roundcube/contacts';
import { findRoundcube, type Programs } from '../support/roundcube/find-roundcube';
import { AGENT, type Seeded, type Shown, truthOf } from '../support/roundcube/mails/seeded';
import { MAILS, type Roundcube, startRoundcube } from '../support/roundcube/roundcube';
import * as act from '../support/roundcube/session';
import { type Scene, startScene } from '../support/scene';
import { until } from '../support/until';
import { watchPanel } from '../support/watch-panel';

const programs = findRoundcube();

const INBOX = MAILS.filter((m) => !m.folder);
const SENT = MAILS.filter((m) => m.folder === 'Sent');
const about = (subject: string): Seeded => {
  const found = MAILS.find((m) => m.mail.subject === subject);
  if (!found) throw new Error(`no mail "${subject}"`);
  return found;
};
const [ENGLISH, CHINESE, GERMAN, COLLEAGUE] = [
  'Delivery dates for the spring order',
  '样品已收到，想约时间沟通',
  'AW: Liefertermin Musterküche',
  'Rota for next week',
].map(about) as [Seeded, Seeded, Seeded, Seeded];

/** The second skin, in Chinese, has the same pages and other markup: a few of each kind tell. */
const SKINS = [
  {
    look: 'elastic',
    speech: 'en_US',
    previews: INBOX,
    pages: [CHINESE, COLLEAGUE],
    reply: ENGLISH,
    contacts: CONTACTS,
  },
  {
    look: 'larry',
    speech: 'zh_CN',
    previews: [ENGLISH, COLLEAGUE, CHINESE],
    pages: [GERMAN],
    reply: CHINESE,
    contacts: CONTACTS.slice(0, 1),
  },
] as const;

/** A mail is all there when its frame has loaded, and read at once: so long after that nothing comes late. */
const NOBODY_MS = 800;
const STILL_MS = 400;
/** Where somebody is expected they are awaited, ms: the machine may be slow. */
const SOMEBODY_MS = 10_000;
/** A navigation has left the old customer behind within this. */
const LEAVING_MS = 300;

// One line where it cannot be had, rather than one for each test.
if (typeof programs === 'string') it.skip(`Roundcube ${programs}`, () => {});
else describe('Roundcube', () => everyPage(programs));

function everyPage(installed: Programs): void {
  let roundcube: Roundcube;
  let scene: Scene;
  let panel: Page;
  let mail: act.Webmail;

  beforeAll(async () => {
    roundcube = await startRoundcube(installed);
    scene = await startScene({ uiLanguage: 'en' });
    const page = await scene.chromium.open(roundcube.origin);
    // As wide as what an agent has beside the panel: the skin then shows its folders.
    await page.setViewport({ width: 1440, height: 900 });
    panel = await scene.chromium.openPanel(page);
    mail = { page, origin: roundcube.origin };
  });
  afterAll(async () => {
    await scene?.close();
    await roundcube?.close();
  });

  /** "Nobody" is the word of a frame that has been read, not of one that has not been yet. */
  const allRead = async () => {
    const unread = async () => {
      const kept = JSON.stringify(await panel.evaluate(() => chrome.storage.session.get()));
      const urls = mail.page.frames().map((f) => f.url());
      return urls.filter((url) => url !== 'about:blank' && !kept.includes(url));
    };
    const seen = async () => `unread: ${(await unread()).join(' ')}`;
    await until('every frame to be read', async () => (await unread()).length === 0, {
      timeout: 20_000,
      seen,
    });
  };

  /** What is wrong with the panel here; nothing where all is right. */
  const wrong = async (what: string, customer?: Shown, never: readonly string[] = [], orNobody = false) => {
    await allRead();
    const nobody = customer && !orNobody ? SOMEBODY_MS : NOBODY_MS;
    const said = await askPanel(panel, { still: STILL_MS, nobody });
    if (orNobody && said.state === 'nobody') return [];
    return scorePage(truthOf(what, customer, never), said).misses;
  };
  const wrongOf = (m: Seeded) => wrong(m.what, m.customer, m.never, m.orNobody);

  it('is about nobody where the agent signs in', async () => {
    await act.openLogin(mail, 'elastic', 'en_US');
    expect(await wrong('the sign-in page')).toEqual([]);
  });

  describe.each(SKINS)('in the skin $look, $speech', ({ look, speech, previews, pages, reply, contacts }) => {
    let links: Map<string, URLSearchParams>;

    it('is about nobody where only the list is shown', async () => {
      await act.openLogin(mail, look, speech);
      await act.logIn(mail);
      links = await act.linksOf(mail);
      expect(await wrong('the list')).toEqual([]);
    });

    it.each(previews)('shows in the preview pane of $what who it is about, and nobody else', async (m) => {
      const watch = await watchPanel(panel);
      const frame = await act.preview(mail, m.mail.subject);
      const { came, loaded } = await act.timesOf(frame);
      const misses = await wrongOf(m);
      const sights = await watch.stop();
      expect(misses).toEqual([]);
      // Who was there before leaves when the new mail comes, and not only when somebody takes their place.
      const strangers = sights.filter((s, i) => {
        if (!s.name || s.name === m.customer?.name) return false;
        return s.to > loaded + LEAVING_MS || (s.to > came + LEAVING_MS && sights[i + 1]?.name);
      });
      expect(strangers).toEqual([]);
    });

    it('is about the recipient of what the agent sent, and about nobody in the list of it', async () => {
      await act.openFolder(mail, 'Sent');
      expect(await wrong('the list of sent mail')).toEqual([]);
      for (const m of SENT) {
        await act.preview(mail, m.mail.subject);
        expect(await wrongOf(m)).toEqual([]);
      }
    });

    it.each(pages)('shows on the page of $what who it is about', async (m) => {
      await act.openMail(mail, links.get(m.mail.subject));
      expect(await wrongOf(m)).toEqual([]);
    });

    it('is about who is answered', async () => {
      await act.openMail(mail, links.get(reply.mail.subject), 'reply');
      const { name = '', email = '', company = '', phones = [] } = reply.customer ?? {};
      // What stands in the quotation may complete them.
      const answered = { name, email, tolerated: [company, ...phones] };
      expect(await wrong('an answer', answered, [AGENT.name, AGENT.email])).toEqual([]);
    });

    it('is about the chosen contact, and about nobody in the list of contacts', async () => {
      await act.openContacts(mail);
      expect(await wrong('the list of contacts')).toEqual([]);
      for (const { shown } of contacts) {
        await act.openContact(mail, shown.name);
        expect(await wrong('a contact', shown)).toEqual([]);
      }
    });

    it("is about nobody in the agent's own identity", async () => {
      await act.openIdentity(mail);
      expect(await wrong('the identity')).toEqual([]);
    });
  });

  it('is about nobody in a new mail, before it is addressed', async () => {
    await act.openCompose(mail);
    expect(await wrong('a new mail')).toEqual([]);
  });

  it('is about nobody in the settings', async () => {
    await act.openSettings(mail);
    expect(await wrong('the settings')).toEqual([]);
  });
}
