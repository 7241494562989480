import type { Site } from './site';

/**
 * A contact of the address book (roundcube/roundcubemail, program/actions/contacts/show.php). Ids count anew in every
 * book; `_uid`, a mail's, is nobody's.
 */
export const roundcube: Site = {
  name: 'Roundcube',
  examples: [
    ['https://mail.firm.example/?_task=addressbook&_framed=1&_action=show&_source=0&_cid=5', 'contact', '5'],
    ['https://mail.firm.example/roundcube/?_task=addressbook&_action=show&_cid=12', 'contact', '12'],
    [
      'https://mail.firm.example/?_task=addressbook&_action=edit&_source=ldap&_cid=dWlkPWFubg',
      'contact ldap',
      'dWlkPWFubg',
    ],
  ],
  read(url) {
    const p = url.searchParams;
    const id = p.get('_cid') ?? '';
    const book = p.get('_source') ?? '0';
    if (p.get('_task') !== 'addressbook' || !/^(?:show|edit)$/.test(p.get('_action') ?? '')) return undefined;
    if (!/^[\w=+-]{1,120}$/.test(id) || !/^[\w-]{1,40}$/.test(book)) return undefined;
    return { type: book === '0' ? 'contact' : `contact ${book}`, id };
  },
};
