import { describe, expect, it } from 'vitest';
import { agentInFrame, tellsOfAgent } from '../../../../lib/use-cases/pages/tab-agent';

const known = { names: [], emails: ['nora@lindgren.example'], phones: ['+442079460858'] };
const bar = { own: { emails: ['Nora@lindgren.example', 'desk@lindgren.example'], names: ['Nora Feldmann'] } };

describe('the agent, as the frames of a tab tell each other', () => {
  it('a frame knows whom the bar of another frame shows', () => {
    expect(agentInFrame(known, { 0: bar, 7: {} }, 7)).toEqual({
      names: ['Nora Feldmann'],
      emails: ['nora@lindgren.example', 'Nora@lindgren.example', 'desk@lindgren.example'],
      phones: ['+442079460858'],
    });
  });

  it('a frame does not tell itself', () => {
    expect(agentInFrame(known, { 0: bar }, 0)).toEqual(known);
  });

  it('frames read before are asked again only where there is news for them', () => {
    const read = { 7: { own: { emails: ['nora@lindgren.example'], names: [] } } };
    expect(tellsOfAgent(bar, known, read, 0)).toBe(true);
    expect(tellsOfAgent({ own: { emails: ['NORA@lindgren.example'], names: [] } }, known, read, 0)).toBe(
      false,
    );
    expect(tellsOfAgent(bar, known, { 7: bar }, 0)).toBe(false);
    // Nobody else has been read: whoever comes after knows from the start.
    expect(tellsOfAgent(bar, known, { 0: bar }, 0)).toBe(false);
  });
});
