// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { samePerson } from '../../../../components/panel/use-person-key';
import { fresh, person, scored } from '../../../gallery/views';
import { find, mountPanel, one } from '../support';

const jordan = person(false);
const stranger = {
  ...jordan,
  name: 'Another One',
  emails: ['x@other.example'],
  phones: [],
  recordIds: [],
};

describe('one person or another', () => {
  it('is one who has just been added', () => {
    expect(samePerson({ customerId: undefined, person: jordan }, { customerId: 'c1', person: jordan })).toBe(
      true,
    );
  });
  it('is told by the id before anything on the page', () => {
    expect(samePerson({ customerId: 'c1', person: jordan }, { customerId: 'c2', person: jordan })).toBe(
      false,
    );
    expect(samePerson({ customerId: 'c1', person: jordan }, { customerId: 'c1', person: stranger })).toBe(
      true,
    );
  });
  it('is another without anything in common', () => {
    expect(
      samePerson({ customerId: undefined, person: jordan }, { customerId: undefined, person: stranger }),
    ).toBe(false);
    expect(
      samePerson({ customerId: undefined, person: undefined }, { customerId: 'c1', person: jordan }),
    ).toBe(false);
  });
});

it('adding somebody keeps what is open, the next customer starts afresh', () => {
  const { show } = mountPanel();
  show({ state: 'new', customerId: undefined, assessment: fresh });
  void act(() => one('dimension-value').click());
  expect(document.querySelector('.panel-indicators')).not.toBeNull();
  show({ state: 'matched', customerId: 'c9', assessment: scored() });
  expect(document.querySelector('.panel-indicators')).not.toBeNull();
  show({ state: 'matched', customerId: 'c10', assessment: scored(), person: stranger });
  expect(document.querySelector('.panel-indicators')).toBeNull();
  expect(find('customer-name')?.textContent).toBe('Another One');
});
