// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { LIFT_CODES, type Lift } from '../../../../../lib/domain/insight';
import { RFM_SEGMENTS } from '../../../../../lib/domain/tier';
import { catalogue, formats } from '../../../../../lib/locales';
import { insightWords } from '../../../../../lib/locales/insight';
import { liftText } from '../../../../../lib/locales/insight/lift-text';
import { lifts, past, scored } from '../../../../gallery/views';
import { all, click, find, mountPanel, NOW, one } from '../../support';

const raising: Lift[] = [
  { ...lifts[1], tierAfter: 'A', raises: true, scoreAfter: 70.4, gain: 4.2 } as Lift,
  { ...lifts[0], tierAfter: 'B', raises: true } as Lift,
];

describe('what would lift it', () => {
  it('stands below the reasons without a click, as codes with what they bring', () => {
    const { show } = mountPanel();
    show({ insight: { lifts: raising } });
    expect(
      all('lift').map(({ dataset: { code, points, tier, kind } }) => [code, kind, points, tier]),
    ).toEqual([
      ['purchase', 'event', '4.2', 'A'],
      ['satisfaction', 'ask', '3.4', 'B'],
    ]);
    expect(all('lift')[0]?.textContent).toContain('One more purchase of £6.4k →\u00a0A');
    expect(all('lift')[1]?.textContent).toContain('Ask satisfaction: could reach B');
    expect(all('lift')[1]?.title).toBe('Supposing an answer of 5 of 5: 75 points, B Key');
  });

  it('says points where the tier stays, and what an answer brings at most', () => {
    const { show } = mountPanel('zh-CN');
    show({});
    expect(all('lift')[0]?.textContent).toContain('问问满不满意：最多 +3.4');
    expect(all('lift')[1]?.textContent).toContain('再成交一单（约 ¥6444）：+1.9');
  });

  it('keeps its room before it comes, and says nothing at the top or of people who are not scored', () => {
    const { show } = mountPanel();
    show({ insight: undefined });
    expect(document.querySelectorAll('.panel-lifts')).toHaveLength(1);
    show({ insight: { lifts: [] } });
    expect(find('lift')).toBeUndefined();
    show({ doNotCall: { at: NOW, scope: 'person' } });
    expect(find('lift')).toBeUndefined();
  });

  it('has words for every code in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const)
      for (const code of LIFT_CODES)
        for (const kind of ['ask', 'event'] as const)
          for (const raises of [true, false]) {
            const lift: Lift = { code, kind, raises, gain: 1, scoreAfter: 60, tierAfter: 'B', params: {} };
            const said = liftText(
              lift,
              insightWords(language),
              catalogue(language),
              formats(language),
              'CNY',
            );
            expect(Object.values(said).join(' ')).not.toMatch(/undefined|NaN|\[object/);
            expect(said.does.trim().length).toBeGreaterThan(1);
          }
  });
});

describe('behind the bars', () => {
  it('opens with how much is known, the twelve figures, worth, segments and the past', () => {
    const { show, actions } = mountPanel();
    show();
    expect(find('segment-rfm')).toBeUndefined();
    expect(actions.showHistory).not.toHaveBeenCalled();
    click('dimension-value');
    expect(actions.showHistory).toHaveBeenCalledWith(true);
    expect(one('confidence').textContent).toBe('Well known. 86 % of what counts is known.');
    expect(document.querySelectorAll('.panel-indicator')).toHaveLength(12);
    expect(one('segment-value').dataset.segment).toBe('high');
    expect(one('segment-need').dataset.segment).toBe('middle');
    expect(one('segment-rfm').dataset.segment).toBe('loyal');
    expect(one('segment-rfm').title).toContain('among your buyers');
    click('dimension-need');
    expect(actions.showHistory).toHaveBeenLastCalledWith(false);
    expect(find('segment-rfm')).toBeUndefined();
  });

  it('leaves out segments that are unknown, and has words for all the others', () => {
    const { show } = mountPanel();
    show({ assessment: scored({ segments: { need: 'low' } }) });
    click('dimension-value');
    expect(find('segment-value')).toBeUndefined();
    expect(one('segment-need').textContent).toContain('Low');
    const names = RFM_SEGMENTS.map((rfm) => {
      show({ assessment: scored({ segments: { rfm } }) });
      return one('segment-rfm').textContent;
    });
    expect(new Set(names).size).toBe(10);
  });

  it('says where a figure is a place among one’s own customers', () => {
    const { show } = mountPanel();
    const indicators = scored().indicators.map((reading) =>
      reading.id === 'monetary' ? { ...reading, percentile: true as const, value: 83.4 } : reading,
    );
    show({ assessment: scored({ indicators }) });
    click('dimension-value');
    const said = [...document.querySelectorAll('.panel-indicator')].filter((e) =>
      e.textContent?.includes('better than'),
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.textContent).toContain('better than 83 % of yours');
  });
});

describe('the past of the tier', () => {
  const open = (language: 'en' | 'zh-CN' = 'en') => {
    const { show, actions } = mountPanel(language);
    show({ insight: { lifts: [], history: past(NOW) } });
    click('dimension-value');
    return { show, actions };
  };

  it('says what moved it last, and of each step when it has the focus', () => {
    open();
    const said = () => document.querySelector('.panel-past__said')?.textContent;
    expect(one('tier-history').dataset.steps).toBe('7');
    expect(said()).toBe('18 Nov 2026: needs: quality-led, twice +7.6 →\u00a0A');
    const sale = all('tier-step').find((e) => e.dataset.points === '15.2');
    act(() => sale?.focus());
    expect(said()).toBe('12 Oct 2026: buying now +15.2 →\u00a0B');
    expect(sale?.getAttribute('aria-label')).toBe(said());
  });

  it('has a table of all steps for who does not see the picture', () => {
    open('zh-CN');
    const rows = [...document.querySelectorAll('.panel-past tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toContain('提过 2 次需求，品质导向+7.6');
    expect(document.querySelector('.panel-past svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('keeps its room while it is worked out, and says when nothing has moved yet', () => {
    const { show } = mountPanel();
    show({ insight: { lifts: [] } });
    click('dimension-value');
    expect(one('tier-history').dataset.steps).toBe('');
    const still = { points: [{ at: NOW, score: 40, tier: 'D' as const }], steps: [] };
    show({ insight: { lifts: [], history: { ...still, floors: { A: 70, B: 55, C: 42 } } } });
    expect(one('tier-history').textContent).toContain('Nothing has moved it yet.');
    expect(document.body.innerHTML).not.toContain('NaN');
  });
});

describe('the company’s own names and colours', () => {
  const own = {
    tiers: { A: { name: 'Platinum', colour: 'violet' as const }, B: { name: 'Gold' } },
    needNames: { 'quality-led': 'brand first' },
    outcomes: [{ code: 'no_answer', group: 'not-reached' as const, effect: 0, asks: [], label: 'Rang out' }],
  };

  it('are used wherever a tier, a need or an outcome is named', () => {
    const { show } = mountPanel();
    show({ own, insight: { lifts: [{ ...lifts[1], raises: true } as Lift] } });
    expect(one('tier').textContent).toContain('Platinum');
    const mark = one('tier').querySelector<HTMLElement>('.tier-mark');
    expect(mark?.dataset.colour).toBe('violet');
    const reasons = all('reason').map((e) => e.textContent);
    expect(reasons.some((text) => text?.includes('brand first'))).toBe(true);
    expect(reasons.some((text) => text?.includes('rang out'))).toBe(true);
    expect(all('lift')[0]?.title).toContain('A Platinum');
    expect(document.body.textContent).toContain('tier A Platinum');
  });

  it('leave what they do not name as it is', () => {
    const { show } = mountPanel();
    show({ own, assessment: scored({ tier: 'B' }) });
    expect(one('tier').textContent).toContain('Gold');
    expect(one('tier').querySelector<HTMLElement>('.tier-mark')?.dataset.colour).toBe('teal');
    show({ own, assessment: scored({ tier: 'C' }) });
    expect(one('tier').textContent).toContain('Standard');
  });
});
