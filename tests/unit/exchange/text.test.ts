import { describe, expect, it } from 'vitest';
import { decodeText, MAX_FILE_BYTES } from '../../../lib/exchange/text';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...new TextEncoder().encode(p)] : p)));
const utf16 = (text: string, big: boolean) =>
  [...text].flatMap((c) => {
    const code = c.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
const read = (data: Uint8Array) => {
  const result = decodeText(data);
  if (!result.ok) throw new Error(result.reason);
  return result;
};
/** 姓名,公司\n王伟,远航\n in GB18030. */
const GB = [
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb9, 0xab, 0xcb, 0xbe, 0x0a, 0xcd, 0xf5, 0xce, 0xb0, 0x2c, 0xd4, 0xb6, 0xba,
  0xbd, 0x0a,
];

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(read(bytes('姓名,Ö\n'))).toMatchObject({ text: '姓名,Ö\n', encoding: 'utf-8', damaged: 0 });
    expect(read(bytes([0xef, 0xbb, 0xbf], 'name'))).toMatchObject({ text: 'name', encoding: 'utf-8' });
  });

  it.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('reads %s with a mark and without', (encoding, big) => {
    const text = 'name,email\n王伟,w@example.com\n';
    const mark = big ? [0xfe, 0xff] : [0xff, 0xfe];
    expect(read(bytes(mark, utf16(text, big)))).toMatchObject({ text, encoding });
    expect(read(bytes(utf16(text, big)))).toMatchObject({ text, encoding });
  });

  it('tells GB18030 from Windows-1252', () => {
    expect(read(bytes(GB))).toMatchObject({ text: '姓名,公司\n王伟,远航\n', encoding: 'gb18030' });
    const western = bytes('name;city\nM', [0xfc], 'ller;K', [0xf6], 'ln\n');
    expect(read(western)).toMatchObject({ text: 'name;city\nMüller;Köln\n', encoding: 'windows-1252' });
  });

  it('keeps UTF-8 with one torn character in it as UTF-8, and says so', () => {
    const result = read(bytes('姓名,公司,客户名称,备注说明\n王', [0xe4, 0xbc], '\n'));
    expect(result).toMatchObject({ encoding: 'utf-8', damaged: 1 });
    expect(result.text).toContain('客户名称');
  });

  it('takes NUL characters out and counts them', () => {
    expect(read(bytes('na', [0], 'me,x\nab', [0], 'c,d\n'))).toMatchObject({
      text: 'name,x\nabc,d\n',
      nuls: 2,
    });
  });

  it.each([
    ['empty', bytes()],
    ['empty', bytes([0xef, 0xbb, 0xbf], ' \r\n')],
    ['empty', bytes([0, 0, 0, 0, 0, 0, 0, 0])],
    ['spreadsheet', bytes([0x50, 0x4b, 3, 4], 'rest')],
    ['old-spreadsheet', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['pdf', bytes('%PDF-1.7')],
    ['binary', Uint8Array.from({ length: 4000 }, (_, i) => (i % 20) + 1)],
  ] as const)('says %s instead of throwing', (reason, data) => {
    expect(decodeText(data)).toEqual({ ok: false, reason });
  });

  it('refuses a file beyond the limit without reading it', () => {
    const huge = { length: MAX_FILE_BYTES + 1 } as Uint8Array;
    expect(decodeText(huge)).toEqual({ ok: false, reason: 'too-large' });
  });
});
