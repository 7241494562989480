import { useState } from 'preact/hooks';
import { TAG_TYPES } from '../../../lib/domain/facts-change';
import { wordFor } from '../../../lib/locales/words';
import type { FactsView } from '../../../lib/models/facts-view';
import { Icon } from '../../shared/Icon';
import { tagText } from './fact-text';
import { Fault, type Tell, useFactWords, useTell } from './told';

/** Tags with a type, and the plain ones of imported files. */
export function Tags({ facts, tell }: { facts: FactsView; tell: Tell }) {
  const w = useFactWords();
  const [type, setType] = useState<string>(TAG_TYPES[0]);
  const [value, setValue] = useState('');
  const { fault, send } = useTell(tell);
  return (
    <form
      class="panel-told__form"
      aria-label={w.tags}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await send({ do: 'add-tag', tag: { ...(type && { type }), value } })) setValue('');
      }}
    >
      <span class="panel-details__label">{w.tags}</span>
      {facts.tags.length > 0 && (
        <ul class="panel-told__tags">
          {facts.tags.map((tag) => {
            const text = tagText(tag, facts, w);
            return (
              <li
                key={`${tag.type ?? ''}:${tag.value}`}
                class="panel-told__tag"
                data-testid="fact-tag"
                data-type={tag.type ?? ''}
                data-value={tag.value}
              >
                <bdi>{text}</bdi>
                <button
                  type="button"
                  class="button button--quiet"
                  data-testid="fact-tag-remove"
                  aria-label={w.tagRemove(text)}
                  title={w.tagRemove(text)}
                  onClick={() => void tell({ do: 'remove-tag', tag })}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="panel-told__add">
        <select
          class="field"
          data-testid="fact-tag-type"
          aria-label={w.tagType}
          value={type}
          onChange={(event) => setType(event.currentTarget.value)}
        >
          {TAG_TYPES.map((id) => (
            <option key={id} value={id}>
              {wordFor(w.tagTypes, id)}
            </option>
          ))}
          <option value="">{w.tagPlain}</option>
        </select>
        <input
          class="field"
          data-testid="fact-tag-value"
          aria-label={w.tagValue}
          maxLength={100}
          value={value}
          autocomplete="off"
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-testid="fact-tag-add">
          {w.tagAdd}
        </button>
      </div>
      <Fault fault={fault} />
    </form>
  );
}
