/** The extension's database from outside: rows as they are stored, read and written past all of its code. */
import type { Page } from 'puppeteer-core';

const NAME = 'tierside';

/** All rows of a table, on any page of the extension. */
export const rowsOf = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name, store) =>
      new Promise<T[]>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
    NAME,
    table,
  );

/** Puts rows into a table in one transaction. */
export const putRows = (page: Page, table: string, rows: readonly object[]): Promise<void> =>
  page.evaluate(
    (name, store, json) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          for (const row of JSON.parse(json)) writing.objectStore(store).put(row);
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    NAME,
    table,
    // As text: a hundred thousand rows as arguments take the protocol a minute.
    JSON.stringify(rows),
  );
