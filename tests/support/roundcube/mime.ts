/** A mail as the bytes that a mail server keeps. */
import { encodeGb18030 } from './gb18030';

export interface Address {
  name?: string;
  email: string;
}

export interface Mail {
  subject: string;
  from: Address;
  to: readonly Address[];
  cc?: readonly Address[];
  replyTo?: Address;
  /** ISO 8601. */
  at: string;
  text?: string;
  html?: string;
  /** Default utf-8. */
  charset?: 'utf-8' | 'gb18030';
}

type Encode = (text: string) => Buffer;
const CRLF = '\r\n';
const LINE = 76;
/** Letters per encoded word: with three bytes each they fit into its 75 characters. */
const WORD = 12;
const BOUNDARY = 'tierside-part';

/** A header's text, in encoded words where it needs them (RFC 2047). */
function words(text: string, charset: string, encode: Encode): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const letters = [...text];
  const chunks: string[] = [];
  for (let i = 0; i < letters.length; i += WORD) chunks.push(letters.slice(i, i + WORD).join(''));
  return chunks.map((c) => `=?${charset}?B?${encode(c).toString('base64')}?=`).join(`${CRLF} `);
}

const folded = (bytes: Buffer): string =>
  (bytes.toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join(CRLF);

export function mimeOf(mail: Mail): Buffer {
  const charset = mail.charset ?? 'utf-8';
  const encode: Encode = charset === 'gb18030' ? encodeGb18030 : (text) => Buffer.from(text, 'utf8');
  const address = ({ name, email }: Address) => {
    if (!name) return email;
    const shown = words(name, charset, encode);
    return `${shown === name ? `"${name}"` : shown} <${email}>`;
  };
  const list = (all: readonly Address[]) => all.map(address).join(', ');
  const head = [
    `From: ${address(mail.from)}`,
    `To: ${list(mail.to)}`,
    ...(mail.cc ? [`Cc: ${list(mail.cc)}`] : []),
    ...(mail.replyTo ? [`Reply-To: ${address(mail.replyTo)}`] : []),
    `Subject: ${words(mail.subject, charset, encode)}`,
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${Date.parse(mail.at)}@mail.example>`,
    'MIME-Version: 1.0',
  ];
  const part = (type: string, body: string) =>
    [
      `Content-Type: ${type}; charset=${charset}`,
      'Content-Transfer-Encoding: base64',
      '',
      folded(encode(body.replace(/\r?\n/g, CRLF))),
    ].join(CRLF);
  const parts = [
    ...(mail.text === undefined ? [] : [part('text/plain', mail.text)]),
    ...(mail.html === undefined ? [] : [part('text/html', mail.html)]),
  ];
  const [only = part('text/plain', '')] = parts;
  const body =
    parts.length < 2
      ? only
      : [
          `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
          '',
          ...parts.flatMap((p) => [`--${BOUNDARY}`, p]),
          `--${BOUNDARY}--`,
        ].join(CRLF);
  return Buffer.from([...head, body, ''].join(CRLF), 'latin1');
}
