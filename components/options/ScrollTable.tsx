import type { ComponentChildren } from 'preact';

/** A table that may be wider or longer than its place; reachable by keyboard, so that it can be scrolled. */
export function ScrollTable({
  label,
  tall = false,
  children,
}: {
  label: string;
  tall?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section
      class={`options-table${tall ? ' options-table--tall' : ''}`}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling needs the focus
      tabIndex={0}
    >
      {children}
    </section>
  );
}
