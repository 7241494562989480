import type { ComponentChildren } from 'preact';

/** A part of the report; on paper it stays in one piece where it fits. */
export function Section({
  id,
  title,
  hint,
  children,
  ...data
}: {
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
} & { [key: `data-${string}`]: string | number | undefined }) {
  return (
    <section class="review-section" id={id} aria-labelledby={`${id}-title`} {...data}>
      <h2 class="review-section__title" id={`${id}-title`}>
        {title}
      </h2>
      {hint && <p class="review-hint">{hint}</p>}
      {children}
    </section>
  );
}

/** A table that may be wider than its place; reachable by keyboard, so that it can be scrolled. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <figure
      class="review-wide"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling needs the focus
      tabIndex={0}
    >
      {children}
    </figure>
  );
}
