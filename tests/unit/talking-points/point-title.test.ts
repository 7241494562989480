import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../lib/talking-points/library/library';
import { pointTitle } from '../../../lib/talking-points/point-title';

describe.each(['en', 'zh-CN'] as const)('a point about nobody, %s', (language) => {
  it('reads as a sentence without holes, and without anybody’s day', () => {
    for (const { id } of LIBRARY) {
      const title = pointTitle(id, language);
      expect(title?.opening, id).toMatch(/\p{L}{2}/u);
      expect(title?.opening, id).not.toMatch(/[{}]|undefined|NaN|Invalid/);
      expect(title?.goal, id).not.toBe('');
    }
  });
});

it('knows no point of that id', () => {
  expect(pointTitle('constructor', 'en')).toBeUndefined();
});
