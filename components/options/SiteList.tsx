import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { shownHost } from '../../lib/domain/shown-host';
import { siteFrom } from '../../lib/domain/site-input';
import { Labelled } from './Section';
import { useSettingsWords } from './words';

/** Nobody keeps so many by hand; the browser has to compare each with every page. */
const MOST = 300;

function AddSite({ kind, sites, label, onAdd }: Omit<SiteListProps, 'remove' | 'onRemove' | 'children'>) {
  const s = useSettingsWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<keyof typeof s.reading.wrong>();
  const id = `site-wrong-${kind}`;
  const add = (): void => {
    const typed = siteFrom(text);
    const refused =
      'wrong' in typed
        ? typed.wrong
        : sites.includes(typed.host)
          ? 'listed'
          : sites.length >= MOST
            ? 'too-many'
            : undefined;
    setWrong(refused);
    if (refused || 'wrong' in typed) return;
    onAdd(typed.host);
    setText('');
  };
  return (
    <form
      class="options-row options-row--fields options-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Labelled label={label}>
        <input
          class="field"
          data-testid={`site-input-${kind}`}
          placeholder={s.reading.hostHint}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2_000}
          value={text}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong && id}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(undefined);
          }}
        />
      </Labelled>
      <button type="submit" class="button" data-testid={`site-add-${kind}`} disabled={text.trim() === ''}>
        {s.reading.add}
      </button>
      {wrong && (
        <span class="options-wrong" role="alert" id={id} data-testid="site-wrong" data-code={wrong}>
          {s.reading.wrong[wrong]}
        </span>
      )}
    </form>
  );
}

interface SiteListProps {
  /** Part of the test ids: `mine` or `paused`. */
  kind: 'mine' | 'paused';
  sites: readonly string[];
  /** Above the field that takes one more. */
  label: string;
  /** On the button that takes one out. */
  remove: string;
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
  /** Said where the list is empty. */
  children?: ComponentChildren;
}

/** Sites by host, one more typed or pasted in below, each taken out with one click. */
export function SiteList(props: SiteListProps) {
  const { kind, sites, remove, onRemove, children } = props;
  return (
    <div class="options-stack">
      {sites.length > 0 ? (
        <ul class="options-hosts">
          {sites.map((host) => (
            <li key={host} data-testid={`site-${kind}`} data-host={host}>
              <bdi class="options-hosts__name">{shownHost(host)}</bdi>
              <button type="button" class="button" onClick={() => onRemove(host)}>
                {remove}
                <span class="u-said"> {shownHost(host)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        children
      )}
      <AddSite {...props} />
    </div>
  );
}
