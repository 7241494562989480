import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part of the editor that opens on demand; what is closed is not built. */
export function Fold({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="standard-fold"
      data-testid={`standard-${id}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class="standard-fold__title">{title}</summary>
      {open && <div class="standard-fold__body">{children}</div>}
    </details>
  );
}
