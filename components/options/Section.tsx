import type { ComponentChildren } from 'preact';

/** A part of the page with its own address, so that the panel can lead right to it. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="options-section__title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A label above its control. */
export function Labelled({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control comes in as a child
    <label class="options-field">
      <span class="options-field__label">{label}</span>
      {children}
      {hint && <span class="options-field__hint">{hint}</span>}
    </label>
  );
}
