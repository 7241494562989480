/** Pages that never rest. */
import { type HostilePage, PERSON } from './hostile-page';

export const MOTION: Record<string, HostilePage> = {
  throws: {
    what: 'throws at once, later, in promises and at every mutation',
    found: true,
    short: true,
    body: `${PERSON}<script>
      new MutationObserver(() => { throw new Error('hostile: mutation'); })
        .observe(document, { childList: true, subtree: true, attributes: true });
      setInterval(() => { document.body.dataset.tick = Date.now(); throw new Error('hostile: interval'); }, 50);
      Promise.reject(new Error('hostile: promise'));
      throw new Error('hostile: at once');
    </script>`,
  },
  floods: {
    what: 'adds 5,000 addresses and numbers a second',
    found: false,
    short: true,
    body: `${PERSON}<div id="flood"></div><script>
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
  },
  hangs: {
    what: 'answers, then keeps its main thread for four seconds',
    found: true,
    body: `${PERSON}<script>
      setTimeout(() => { const end = Date.now() + 4000; while (Date.now() < end); }, 300);
    </script>`,
  },
  clicks: {
    what: 'clicks and types by script on everything, badges included',
    found: true,
    short: true,
    body: `${PERSON}<table><tr><td>Tobias Renfrew</td><td>tobias.renfrew@renfrewmarine.example</td></tr></table><script>
      // Or each click on the address would send the browser looking for a mail program.
      document.addEventListener('click', (event) => event.preventDefault());
      setInterval(() => { for (const e of document.querySelectorAll('*')) {
        e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        e.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit7', key: '7', bubbles: true }));
      } }, 100);
    </script>`,
  },
  'every-frame': {
    what: 'changes words, classes and styles in every frame of the screen',
    found: true,
    short: true,
    body: `${PERSON}<ul id="list">${'<li class="a">Waiting for an answer since 1</li>'.repeat(200)}</ul><script>
      let n = 0;
      const list = document.getElementById('list').children;
      (function tick() {
        const li = list[n++ % list.length];
        li.textContent = 'Waiting for an answer since ' + n + ' of them, order ' + n * 7919;
        li.className = n % 2 ? 'b' : 'a';
        li.style.opacity = n % 3 ? 1 : 0.9;
        document.body.className = 'tick' + n % 5;
        requestAnimationFrame(tick);
      })();
    </script>`,
  },
  'removes-badges': {
    what: 'takes every foreign element away as soon as it comes',
    found: true,
    short: true,
    body: `${PERSON}<table><tr><th>Name</th><th>E-mail</th></tr><tr><td>Tobias Renfrew</td><td>tobias.renfrew@renfrewmarine.example</td></tr></table><script>
      window.removed = 0;
      const sweep = () => { for (const e of document.querySelectorAll('*')) if (e.tagName.includes('-')) { window.removed++; e.remove(); } };
      new MutationObserver(sweep).observe(document.body, { childList: true, subtree: true });
      setInterval(sweep, 10);
    </script>`,
  },
  'posts-messages': {
    what: 'floods the window with messages that look like ours',
    found: true,
    short: true,
    body: `${PERSON}<script>
      const kinds = ['sketch', 'hello', 'leaving', 'lookup', 'refresh-badges', 'insert-text', 'stop', 'address-changed'];
      let n = 0;
      setInterval(() => { for (let i = 0; i < 200; i++) window.postMessage(
        { type: kinds[n++ % kinds.length], url: 'https://elsewhere.example', text: 'hostile', keys: ['e:x@y.example'],
          sketch: '{}', title: 'Somebody Else', language: 'en' }, '*'); }, 10);
    </script>`,
  },
  addresses: {
    what: 'changes its address a hundred times a second',
    found: false,
    body: `${PERSON}<script>
      let n = 0;
      setInterval(() => { try { history.replaceState(null, '', '#/record/' + n++); } catch {} }, 10);
    </script>`,
  },
  titles: {
    what: 'changes its title a hundred times a second',
    found: true,
    body: `${PERSON}<script>let n = 0; setInterval(() => { document.title = 'Stranger ' + n++; }, 10);</script>`,
  },
  resizes: {
    what: 'resizes a frame with the customer in it in every frame of the screen',
    found: true,
    body: `<iframe id="f" style="width:600px;height:400px" srcdoc='${PERSON}'></iframe><script>
      let n = 0;
      (function tick() { document.getElementById('f').style.width = 600 + n++ % 50 + 'px'; requestAnimationFrame(tick); })();
    </script>`,
  },
  rewrites: {
    what: 'writes itself anew after it has loaded, five times',
    found: true,
    short: true,
    body: `<h1>Loading</h1><script>
      let n = 0;
      const again = () => {
        document.open();
        document.write('<!doctype html><title>Again</title><body>' + ${JSON.stringify(PERSON)});
        document.close();
      };
      for (let i = 1; i <= 5; i++) setTimeout(again, i * 150);
    </script>`,
  },
  'swaps-people': {
    what: 'replaces its whole content forty times a second, always with the same customer',
    found: true,
    body: `<div id="app">${PERSON}</div><script>
      setInterval(() => { document.getElementById('app').innerHTML = ${JSON.stringify(PERSON)}; }, 25);
    </script>`,
  },
};
