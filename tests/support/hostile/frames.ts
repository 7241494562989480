/** Pages made of pages. */
import { type HostilePage, PERSON } from './hostile-page';

const quoted = JSON.stringify(PERSON);

export const FRAMES: Record<string, HostilePage> = {
  'frames-deep': {
    what: 'fifty frames in each other, the customer in the innermost',
    found: false,
    body: `<script>
      let doc = document;
      for (let i = 0; i < 50; i++) {
        const f = doc.createElement('iframe');
        f.style.cssText = 'width:900px;height:700px;border:0';
        doc.body.append(f);
        doc = f.contentDocument;
      }
      doc.body.innerHTML = ${quoted};
    </script>`,
  },
  'frames-wide': {
    what: 'two hundred frames beside each other, each with another stranger in it',
    found: true,
    body: `${PERSON}<script>
      for (let i = 0; i < 200; i++) {
        const f = document.createElement('iframe');
        f.style.cssText = 'width:300px;height:200px';
        f.srcdoc = '<p>Frame ' + i + ' of 200</p>';
        document.body.append(f);
      }
    </script>`,
  },
  'frames-churn': {
    what: 'ten frames come and go five times a second',
    found: true,
    short: true,
    body: `${PERSON}<div id="frames"></div><script>
      const box = document.getElementById('frames');
      setInterval(() => {
        box.replaceChildren();
        for (let i = 0; i < 10; i++) {
          const f = document.createElement('iframe');
          f.style.cssText = 'width:300px;height:200px';
          f.srcdoc = '<p>Frame ' + i + '</p>';
          box.append(f);
        }
      }, 200);
    </script>`,
  },
  popups: {
    what: 'opens ten blank windows, writes strangers into them and closes half of them',
    found: true,
    body: `${PERSON}<script>
      const opened = [];
      for (let i = 0; i < 10; i++) {
        const w = window.open('about:blank', '_blank');
        if (!w) continue;
        opened.push(w);
        w.document.write('<h1>Stranger Danger</h1><p>E-mail <a href="mailto:stranger@popups.example">stranger@popups.example</a></p>');
        w.document.close();
      }
      setTimeout(() => { for (const w of opened.slice(0, 5)) w.close(); }, 500);
    </script>`,
  },
};
