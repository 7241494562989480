/** What a page shows is the same with our badges in it: they are no news, and no column of a row moves. */
import { expect, it } from 'vitest';
import { LongLists, takeSketch } from '../../../lib/detect';
import { documentOf, noPause } from './support';

const PAGE = `<main><h1>Contacts</h1><ul><li><a href="mailto:ada@quill.example">Ada Quill</a> ada@quill.example</li></ul>
  <table><tr><td><a href="#1">Bea Lowe</a><b>x</b></td><td>bea@lowe.example</td></tr></table>
  <div role="row"><span>Cid Munn</span><span>cid@munn.example</span><span>Leeds</span></div></main>`;
const sketchOf = async (doc: Document) =>
  (await takeSketch(doc, 'https://crm.example/', new LongLists(null, () => {}), noPause))?.sketch;

it.each(['after', 'before', 'append', 'prepend'] as const)('a badge put in with %s', async (put) => {
  const doc = await documentOf(`<html><body>${PAGE}</body></html>`);
  const before = await sketchOf(doc);
  for (const el of doc.querySelectorAll('a,span:first-child,td'))
    el[put](doc.createElement('tierside-badge'));
  expect(doc.querySelectorAll('tierside-badge')).toHaveLength(5);
  expect(await sketchOf(doc)).toEqual(before);
});
