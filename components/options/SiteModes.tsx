import type { Settings, SiteMode } from '../../lib/domain/settings';
import { paused, resumed } from '../../lib/domain/sites';
import { SiteList } from './SiteList';
import { useSettingsWords } from './words';

const MODES: readonly SiteMode[] = ['everywhere', 'my-sites'];

/** Everywhere or only on my sites, and where never. */
export function SiteModes({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (settings: Partial<Settings>) => void;
}) {
  const s = useSettingsWords();
  const { siteMode, mySites, pausedHosts, consentAt } = settings;
  const off = consentAt === undefined;
  return (
    <div class="options-stack" data-testid="site-mode" data-mode={off ? 'off' : siteMode}>
      {off && <p>{s.reading.off}</p>}
      <fieldset class="options-stack">
        <legend class="options-field__label">{s.reading.mode}</legend>
        {MODES.map((mode) => (
          <label key={mode} class="options-check">
            <input
              type="radio"
              name="site-mode"
              value={mode}
              data-testid={`site-mode-${mode}`}
              checked={siteMode === mode}
              onChange={() => onChange({ siteMode: mode })}
            />
            {s.reading.modes[mode]}
          </label>
        ))}
        {siteMode === 'my-sites' && (
          <div class="options-inset">
            <SiteList
              kind="mine"
              sites={mySites}
              label={s.reading.addMine}
              remove={s.reading.removeMine}
              onAdd={(host) => onChange(resumed(settings, host))}
              onRemove={(host) => onChange({ mySites: mySites.filter((site) => site !== host) })}
            >
              <p class="u-muted" data-testid="site-none">
                {s.reading.noneMine}
              </p>
            </SiteList>
          </div>
        )}
      </fieldset>
      <h3 class="options-problems__title">{s.reading.never}</h3>
      <SiteList
        kind="paused"
        sites={pausedHosts}
        label={s.reading.addPaused}
        remove={s.reading.resume}
        onAdd={(host) => onChange(paused(settings, host))}
        onRemove={(host) => onChange({ pausedHosts: pausedHosts.filter((site) => site !== host) })}
      />
      <p class="u-muted">{s.reading.covers}</p>
    </div>
  );
}
