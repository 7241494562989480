/** Pages that misbehave, each beside a customer who should still be found or at least do no harm. */
import { type Served, serve } from './http-server';

const person =
  '<h1>Eleanor Whitcombe</h1><p>E-mail <a href="mailto:eleanor@harrowfinch.example">eleanor@harrowfinch.example</a></p>';

const PAGES: Record<string, string> = {
  /** Throws at once, later, in promises, and in listeners of every mutation. */
  throws: `${person}<script>
    new MutationObserver(() => { throw new Error('hostile: mutation'); })
      .observe(document, { childList: true, subtree: true, attributes: true });
    setInterval(() => { document.body.dataset.tick = Date.now(); throw new Error('hostile: interval'); }, 50);
    Promise.reject(new Error('hostile: promise'));
    throw new Error('hostile: at once');
  </script>`,
  /** Spoils what a careless script would use of the page. */
  spoils: `${person}<form><input name="nodeType"><input name="attributes"><input name="parentNode"></form><script>
    document.querySelectorAll = () => { throw new Error('hostile: querySelectorAll'); };
    Array.prototype.map = () => { throw new Error('hostile: map'); };
    JSON.stringify = () => 'spoilt'; window.chrome = null;
  </script>`,
  /** Adds hundreds of addresses a second. */
  floods: `${person}<div id="flood"></div><script>
    let n = 0;
    setInterval(() => {
      for (let i = 0; i < 100; i++) {
        const p = document.createElement('p');
        p.textContent = 'stranger' + n++ + '@flood.example, +1 415 555 01' + (10 + n % 90);
        document.getElementById('flood').prepend(p);
      }
      while (document.getElementById('flood').childElementCount > 4000) document.getElementById('flood').lastChild.remove();
    }, 20);
  </script>`,
  /** Answers, then never lets its main thread go for four seconds at a time. */
  hangs: `${person}<script>
    setTimeout(() => { const end = Date.now() + 4000; while (Date.now() < end); }, 300);
  </script>`,
  /** Synthetic clicks and keys on everything, badges included. */
  clicks: `${person}<table><tr><td>Tobias Renfrew</td><td>tobias.renfrew@renfrewmarine.example</td></tr></table><script>
    setInterval(() => { for (const e of document.querySelectorAll('*')) {
      e.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      e.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit7', key: '7', bubbles: true }));
    } }, 100);
  </script>`,
};

/** Serves each under its name: `/throws`, `/floods`, … */
export const startHostile = (): Promise<Served> =>
  serve((request, response) => {
    const body = PAGES[(request.url ?? '').slice(1)];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body && `<!doctype html><html lang="en"><title>Hostile</title><body>${body}`);
  });
