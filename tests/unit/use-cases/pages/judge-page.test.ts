// What a page is told of the people on it.
import { expect, it } from 'vitest';
import { LongLists, takeSketch } from '../../../../lib/detect';
import { parseContentMessage } from '../../../../lib/messages/parse';
import { judgePage } from '../../../../lib/use-cases/pages/judge-page';
import { CONFIG, documentOf, noPause } from '../../detect/support';

const url = 'https://crm.example/contacts';

it('a page hears who stands where, as it may ask again; why it is they stays in the background', async () => {
  const rows = ['Ada Quill', 'Bea Lowe', 'Cid Munn'].map(
    (name) => `<tr><td>${name}</td><td>${name.slice(0, 3)}@x.example</td><td>(212) 555-0160</td></tr>`,
  );
  const doc = await documentOf(`<html lang="en-US"><body><table>${rows.join('')}</table></body></html>`, url);
  const taken = await takeSketch(doc, url, new LongLists(null, () => {}), noPause);
  const page = { url, title: '', language: 'en-US', sketch: JSON.stringify(taken?.sketch) };
  const { anchors } = await judgePage(page, CONFIG, noPause);
  expect(anchors.map(({ node, person }) => [taken?.elements[node]?.textContent, person.name])).toEqual([
    ['Ada Quill', 'Ada Quill'],
    ['Bea Lowe', 'Bea Lowe'],
    ['Cid Munn', 'Cid Munn'],
  ]);
  const lookup = { type: 'lookup', people: JSON.parse(JSON.stringify(anchors.map((a) => a.person))) };
  expect(parseContentMessage(lookup)).toEqual(lookup);
  expect(lookup.people[0]).not.toHaveProperty('why');
});
