import type { Settings, UiLanguage } from '../../lib/domain/settings';
import { useWords } from '../shared/words';
import { Labelled, Section } from './Section';
import { useSettingsWords } from './words';

type Change = (settings: Partial<Settings>) => void;
type Choice = 'auto' | UiLanguage;

const LANGUAGES: readonly UiLanguage[] = ['en', 'zh-CN'];
/** ISO countries whose national numbers are understood. */
const REGIONS = 'CN HK TW MO JP KR SG US CA GB IE DE AT CH FR ES PT IT NL BE RU BR MX AU IN'.split(' ');

/** A language of ours by its own name; shared with the first-run page. */
export function LanguageSelect({
  testid,
  value,
  auto,
  label,
  onChange,
}: {
  testid: string;
  value: Choice;
  auto: string;
  /** Where no visible label stands beside it. */
  label?: string;
  onChange: (value: Choice) => void;
}) {
  const s = useSettingsWords();
  return (
    <select
      class="field"
      data-testid={testid}
      aria-label={label}
      value={value}
      onChange={(event) =>
        onChange(LANGUAGES.find((language) => language === event.currentTarget.value) ?? 'auto')
      }
    >
      <option value="auto">{auto}</option>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {s.language.names[language]}
        </option>
      ))}
    </select>
  );
}

export function LanguageSection({ settings, onChange }: { settings: Settings; onChange: Change }) {
  const s = useSettingsWords();
  const { language } = useWords();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const regions =
    REGIONS.includes(settings.region) || settings.region === 'auto' ? REGIONS : [...REGIONS, settings.region];
  const nameOf = (region: string): string =>
    /^[A-Z]{2}$/.test(region) ? (names.of(region) ?? region) : region;
  return (
    <Section id="language" title={s.sections.language}>
      <div class="options-row options-row--top">
        <Labelled label={s.language.ui}>
          <LanguageSelect
            testid="ui-language"
            value={settings.uiLanguage}
            auto={s.language.auto}
            onChange={(uiLanguage) => onChange({ uiLanguage })}
          />
        </Labelled>
        <Labelled label={s.language.talk}>
          <LanguageSelect
            testid="talk-language"
            value={settings.talkLanguage}
            auto={s.language.autoTalk}
            onChange={(talkLanguage) => onChange({ talkLanguage })}
          />
        </Labelled>
        <Labelled label={s.language.region} hint={s.language.regionHint}>
          <select
            class="field"
            data-testid="region"
            value={settings.region}
            onChange={(event) => onChange({ region: event.currentTarget.value })}
          >
            <option value="auto">{s.language.regionAuto}</option>
            {regions.map((region) => (
              <option key={region} value={region}>
                {nameOf(region)}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
    </Section>
  );
}

export function KeysSection({ settings, onChange }: { settings: Settings; onChange: Change }) {
  const s = useSettingsWords();
  return (
    <Section id="keys" title={s.sections.keys}>
      <label class="options-check">
        <input
          type="checkbox"
          data-testid="single-keys"
          checked={settings.singleKeys}
          onChange={(event) => onChange({ singleKeys: event.currentTarget.checked })}
        />
        <span>
          {s.keys.single} <span class="u-muted">{s.keys.hint}</span>
        </span>
      </label>
    </Section>
  );
}
