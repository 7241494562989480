import { useRef } from 'preact/hooks';
import type { Scale } from '../../../lib/domain/standard';
import { HEIGHT, MARGIN, type Picture, pictureOf, tidy, WIDTH } from './scale-picture';

/** The curve of a scale; its points can be dragged (the numbers beside it do the same for keys). */
export function ScalePicture({
  scale,
  label,
  onMove,
}: {
  scale: Scale;
  label: string;
  onMove: (point: number, raw: number, value: number) => void;
}) {
  const svg = useRef<SVGSVGElement>(null);
  /** Where the axis stood when the drag began: it must not run away under the hand. */
  const drag = useRef<{ point: number; picture: Picture } | undefined>(undefined);
  const picture = drag.current?.picture ?? pictureOf(scale);
  const at = ([raw, value]: readonly [number, number]) => [picture.x(raw), picture.y(value)] as const;
  const line = scale.map((point) => at(point).join(',')).join(' ');
  const move = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    const held = drag.current;
    if (!box || !held) return;
    const x = ((event.clientX - box.left) * WIDTH) / box.width;
    const y = ((event.clientY - box.top) * HEIGHT) / box.height;
    onMove(held.point, tidy(held.picture.raw(x)), Math.round(held.picture.value(y)));
  };
  const end = () => {
    drag.current = undefined;
  };
  return (
    <svg
      ref={svg}
      class="standard-scale__picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {[0, 50, 100].map((value) => (
        <line
          key={value}
          class="standard-scale__grid"
          x1={MARGIN}
          x2={WIDTH - MARGIN}
          y1={picture.y(value)}
          y2={picture.y(value)}
        />
      ))}
      <polyline class="standard-scale__line" points={line} />
      {scale.map((point, i) => {
        const [cx, cy] = at(point);
        return (
          <circle
            // A point is its place in the list: that is what is dragged.
            key={i}
            class="standard-scale__point"
            cx={cx}
            cy={cy}
            r={6}
            onPointerDown={(event) => {
              drag.current = { point: i, picture };
              svg.current?.setPointerCapture(event.pointerId);
            }}
          />
        );
      })}
    </svg>
  );
}
