import { pathOf, type Site } from './site';

const ITEM = /^\/tables\/(\d{6,24})\/items\/(\d{3,24})(?:\/|$)/;

/**
 * 伙伴云: everything is a row of a table that the team has made, and its customers are one of them. Which one only
 * the table's own number says, so it is part of the type. The form stands in many public programs that link to it.
 */
export const huoban: Site = {
  name: 'Huoban',
  examples: [
    [
      'https://app.huoban.com/tables/2100000014956047/items/2300000981234567',
      'table 2100000014956047',
      '2300000981234567',
    ],
  ],
  read(url) {
    const m = url.hostname.endsWith('.huoban.com') ? ITEM.exec(pathOf(url)) : null;
    return m?.[1] && m[2] ? { type: `table ${m[1]}`, id: m[2] } : undefined;
  },
};
