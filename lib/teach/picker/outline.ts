/** Around what would be taken, with what it would be taken as. */
import { rectsOf, type Target } from './pick-at';

/** Hues of components/tokens.css. */
export const GLASS_STYLE = `:root,body{background:none!important;overflow:hidden;cursor:crosshair}
.box{position:fixed;box-sizing:border-box;border:2px solid #2456c7;border-radius:4px;background:rgb(36 86 199/.12);pointer-events:none}
.tip{position:fixed;max-width:min(360px,90vw);padding:2px 8px;border-radius:4px;background:#2456c7;color:#fff;font:600 13px/20px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;pointer-events:none}
.none.box{border:2px dashed #59626d;background:rgb(89 98 109/.1)}
.none.tip{background:#59626d;font-weight:400}
[hidden]{display:none}`;

const AROUND = 3;
const TIP_HEIGHT = 24;

export interface Outline {
  /** @param none said where there is no such value; undefined where the page would read it */
  show(target: Target, none: string | undefined): void;
  hide(): void;
}

export function createOutline(body: HTMLElement): Outline {
  const doc = body.ownerDocument;
  const part = (name: string) => {
    const el = doc.createElement('div');
    el.hidden = true;
    body.append(el);
    return { el, name };
  };
  const [box, tip] = [part('box'), part('tip')];
  tip.el.setAttribute('role', 'status');
  return {
    show({ leaves, values }, none) {
      const rects = leaves.flatMap(rectsOf).filter((r) => r.width > 0);
      if (rects.length === 0) return this.hide();
      const left = Math.min(...rects.map((r) => r.left)) - AROUND;
      const top = Math.min(...rects.map((r) => r.top)) - AROUND;
      const right = Math.max(...rects.map((r) => r.right)) + AROUND;
      const bottom = Math.max(...rects.map((r) => r.bottom)) + AROUND;
      for (const { el, name } of [box, tip]) {
        el.className = values.length > 0 ? name : `${name} none`;
        el.hidden = false;
      }
      Object.assign(box.el.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      });
      tip.el.textContent = values.join(', ') || (none ?? '');
      tip.el.hidden = tip.el.textContent === '';
      const below = bottom + TIP_HEIGHT < (doc.defaultView?.innerHeight ?? bottom);
      const high = below ? bottom + 2 : Math.max(0, top - TIP_HEIGHT);
      Object.assign(tip.el.style, { left: `${Math.max(0, left)}px`, top: `${high}px` });
    },
    hide() {
      box.el.hidden = true;
      tip.el.hidden = true;
    },
  };
}
