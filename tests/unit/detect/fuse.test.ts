import { describe, expect, it } from 'vitest';
import { fuseFrames } from '../../../lib/detect';
import type { FrameReading, ReadPerson } from '../../../lib/domain/reading';

const CONFIG = { region: 'CN', agent: { emails: ['me@ours.example'], phones: [] } };
const person = (name: string, email: string, confidence = 0.8): ReadPerson => ({
  name,
  emails: email ? [email] : [],
  phones: [],
  recordIds: [],
  confidence,
  why: [],
});
const frame = (primary: ReadPerson | undefined, more: Partial<FrameReading> = {}): FrameReading => ({
  url: 'https://a.example/',
  title: '',
  language: '',
  ...(primary && { primary }),
  others: [],
  several: false,
  top: true,
  ...more,
});

describe('the frames of a tab as one', () => {
  it('takes the one person any frame shows', () => {
    const got = fuseFrames(
      [frame(undefined), frame(person('吴秀英', 'wu@a.example'), { top: false })],
      CONFIG,
    );
    expect(got.primary?.name).toBe('吴秀英');
  });
  it('hidden frames have no say', () => {
    const hidden = frame(person('Old Tab', 'old@a.example', 1), { top: false, visible: false });
    expect(fuseFrames([frame(person('New Tab', 'new@a.example', 0.5)), hidden], CONFIG).primary?.name).toBe(
      'New Tab',
    );
  });
  it('joins what two frames say of one person', () => {
    const sign: ReadPerson = {
      ...person('Ada Quill', ''),
      phones: [{ e164: '+12125550164', written: '212…' }],
    };
    const got = fuseFrames(
      [frame(person('Ada Quill', 'ada@q.example')), frame(sign, { top: false })],
      CONFIG,
    );
    expect(got.primary).toMatchObject({ emails: ['ada@q.example'], phones: [{ e164: '+12125550164' }] });
  });
  it('the agent of one frame is the customer of none', () => {
    const top = frame(undefined, { own: { emails: ['lu@ours2.example'], names: ['卢嘉豪'] } });
    expect(
      fuseFrames([top, frame(person('卢嘉豪', 'lu@ours2.example'), { top: false })], CONFIG).primary,
    ).toBeUndefined();
    expect(fuseFrames([frame(person('Colleague', 'x@ours.example'))], CONFIG).primary).toBeUndefined();
  });
  it('a frame opened inside wins over the list around it', () => {
    const got = fuseFrames(
      [frame(person('List Row', 'row@a.example')), frame(person('In Frame', 'in@a.example'), { top: false })],
      CONFIG,
    );
    expect(got.primary?.name).toBe('In Frame');
  });
  it('two frames inside, equally sure: several, nobody chosen', () => {
    const got = fuseFrames(
      [
        frame(undefined),
        frame(person('One Person', 'a@a.example'), { top: false }),
        frame(person('Other Person', 'b@b.example'), { top: false }),
      ],
      CONFIG,
    );
    expect(got).toMatchObject({ several: true });
    expect(got.primary).toBeUndefined();
  });
  it('nothing in, nobody out', () => expect(fuseFrames([], CONFIG)).toEqual({ others: [], several: false }));
});
