/** The small bar that says what is asked, and lets every question be skipped. */
import type { PickerWords, Pointing, PointingAction } from '../../domain/pointing';
import type { Pane } from './pane';

/** Hues and sizes of components/tokens.css. */
export const BAR_STYLE = `:root,body{background:none!important;overflow:hidden}
.bar{display:grid;gap:8px;box-sizing:border-box;width:max-content;max-width:100vw;padding:10px 12px;border:1px solid #858e9a;border-radius:8px;background:#fff;color:#191d22;font:13px/1.45 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.ask{margin:0;font-size:15px;font-weight:600}
.picked{display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0;list-style:none;color:#59626d;font-size:12px}
.picked li{max-width:240px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:1px 8px;border-radius:9px;background:#e9effc;color:#2456c7}
.note{margin:0;color:#b3261e}
button{min-height:28px;min-width:28px;padding:0 10px;border:1px solid #dfe3e8;border-radius:6px;background:#fff;color:inherit;font:inherit;cursor:pointer}
button:hover{background:#eceff3}
button:focus-visible{outline:2px solid #2456c7;outline-offset:1px}
.main{border-color:#2456c7;background:#2456c7;color:#fff}
.main:hover{background:#1d479f}
.quiet{border-color:transparent;color:#59626d}
@media(prefers-color-scheme:dark){.bar{background:#23272d;border-color:#818b98;color:#e8eaed}.picked li{background:#222e4b;color:#8fb0ff}.note{color:#ff9d95}button{background:#23272d;border-color:#343a42}button:hover{background:#2c3138}.main{background:#8fb0ff;border-color:#8fb0ff;color:#0c1838}.main:hover{background:#b2c8ff}.quiet{border-color:transparent;color:#a3abb6}button:focus-visible{outline-color:#8fb0ff}}`;

/** Room to the edge of the window, CSS pixels. */
const EDGE = 12;

export interface Bar {
  show(pointing: Pointing, words: PickerWords): void;
  /** The next or the one before of its buttons gets the focus; false past the last. */
  onward(by: 1 | -1): boolean;
}

export function createBar({ box, body }: Pane, answer: (action: PointingAction) => void): Bar {
  const doc = body.ownerDocument;
  let atTop = false;
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = '') => {
    const el = doc.createElement(tag);
    el.className = name;
    el.textContent = text;
    return el;
  };
  const button = (name: string, text: string, act: () => void, label?: string) => {
    const el = make('button', name, text);
    el.type = 'button';
    if (label) {
      el.setAttribute('aria-label', label);
      el.title = label;
    }
    el.addEventListener('click', (event) => event.isTrusted && act());
    return el;
  };

  /** As large as what it says. */
  function place(bar: HTMLElement): void {
    box.style.width = `calc(100vw - ${2 * EDGE}px)`;
    const { width, height } = bar.getBoundingClientRect();
    Object.assign(box.style, {
      width: `${Math.ceil(width)}px`,
      height: `${Math.ceil(height)}px`,
      left: `max(${EDGE}px, calc(50vw - ${Math.ceil(width / 2)}px))`,
      top: atTop ? `${EDGE}px` : 'auto',
      bottom: atTop ? 'auto' : `${EDGE}px`,
      filter: 'drop-shadow(0 4px 12px rgb(0 0 0/.25))',
    });
  }

  function show(pointing: Pointing, words: PickerWords): void {
    const { step, picks } = pointing;
    const last = picks.at(-1)?.field;
    const send = (action: PointingAction) => () => answer(action);
    const bar = make('section', 'bar');
    bar.lang = words.language;
    bar.setAttribute('aria-label', words.title);
    const picked = make('ul', 'picked');
    // What stands in a frame of another site is nothing to show in this page.
    for (const { field, frame, text } of picks)
      picked.append(make('li', '', `${words.field[field]} · ${frame === undefined ? text : '✓'}`));
    const ask = make('p', 'ask', last === step ? words.more[step] : words.ask[step]);
    ask.setAttribute('role', 'status');
    const buttons =
      picks.length === 0
        ? [
            ...(step === 'name' ? [button('', words.nobody, send({ do: 'nobody' }))] : []),
            button('', words.skip, send({ do: 'skip' })),
          ]
        : [
            button('main', words.done, send({ do: 'done' })),
            button('', words.skip, send({ do: 'skip' })),
            ...(last && last !== step ? [button('', words.more[last], send({ do: 'more' }))] : []),
            button('', words.again, send({ do: 'again' })),
          ];
    const move = button(
      'quiet',
      atTop ? '↓' : '↑',
      () => {
        atTop = !atTop;
        show(pointing, words);
      },
      words.move,
    );
    const row = make('div', 'row');
    row.append(ask, ...buttons, move, button('quiet', '✕', send({ do: 'cancel' }), words.cancel));
    bar.append(
      ...(picks.length > 0 ? [picked] : []),
      row,
      ...(pointing.unsure ? [make('p', 'note', words.unsure)] : []),
    );
    body.replaceChildren(bar);
    place(bar);
  }
  function onward(by: 1 | -1): boolean {
    const all = [...body.querySelectorAll('button')];
    const focused = all.indexOf(doc.activeElement as HTMLButtonElement);
    const next = all[focused < 0 ? (by === 1 ? 0 : all.length - 1) : focused + by];
    if (!next) return false;
    box.focus();
    next.focus();
    return true;
  }
  return { show, onward };
}
