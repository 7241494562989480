// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../lib/locales';
import { click, find, mountPanel, one } from '../support';

describe.each(['en', 'zh-CN'] as const)('a customer opened from a badge, in %s', (language) => {
  const { fromList, backToPage, following } = catalogue(language).top;

  it('says in the top bar that the page is not about them, and leads back', () => {
    const { show, actions } = mountPanel(language);
    show({ focused: true });
    const bar = document.querySelector('header')?.textContent;
    expect(bar).toContain(fromList);
    expect(bar).not.toContain(following);
    expect(one('focus-back').textContent).toBe(backToPage);
    click('focus-back');
    expect(actions.backToPage).toHaveBeenCalledOnce();
  });
  it('offers no way to put their note into a page about somebody else', () => {
    const { show } = mountPanel(language);
    show({ focused: true });
    expect(find('note-insert')).toBeUndefined();
    expect(find('note-copy')).toBeDefined();
  });
  it('says nothing of it while the panel follows the page', () => {
    const { show } = mountPanel(language);
    show();
    expect(find('focus-back')).toBeUndefined();
    expect(document.querySelector('header')?.textContent).toContain(following);
  });
});
