/** Bytes to text: which encoding a file is in is told from its bytes, never from its name. Pure. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export interface DecodedText {
  ok: true;
  text: string;
  encoding: Encoding;
  /** Characters that could not be read (shown as U+FFFD). */
  damaged: number;
  /** NUL characters taken out. */
  nuls: number;
}

/** Why bytes are not a text file; the caller has the sentence. */
export type NotText = 'empty' | 'too-large' | 'spreadsheet' | 'old-spreadsheet' | 'pdf' | 'binary';
export type Decoded = DecodedText | { ok: false; reason: NotText };

/** Bytes. Beyond this a browser tab is at risk; 100,000 customers are about 20 MB. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** How much of the file is looked at to tell UTF-16 without a byte order mark, and binary, from text. */
const SAMPLE_BYTES = 64 * 1024;
/** Share of control characters from which a file is no text. */
const BINARY_SHARE = 0.1;
/** UTF-8 with a damaged byte in it is still UTF-8 when at least this many characters were read for each lost. */
const INTACT_PER_DAMAGED = 10;

const SIGNATURES: readonly [reason: NotText, bytes: readonly number[]][] = [
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];
const MARKS: readonly [encoding: Encoding, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((b, i) => bytes[i] === b);

/** UTF-16 has a zero byte beside each ASCII letter, comma and line end, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] !== 0) even++;
    if (bytes[i + 1] === 0 && bytes[i] !== 0) odd++;
  }
  const enough = Math.max(2, end / 40);
  if (odd > enough && odd > even * 10) return 'utf-16le';
  return even > enough && even > odd * 10 ? 'utf-16be' : undefined;
}

function strict(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // The answer to "is it this encoding?" is no.
  }
}

/** What stands in a text for bytes that could not be read. */
const REPLACEMENT = 0xfffd;

/** Counts characters by their code unit: no array the size of the file. */
function count(text: string, end: number, is: (code: number) => boolean): number {
  let n = 0;
  for (let i = 0; i < end; i++) if (is(text.charCodeAt(i))) n++;
  return n;
}

const lost = (text: string): number => count(text, text.length, (code) => code === REPLACEMENT);

/** Western files have single accented letters between ASCII; in GB every character has two bytes or four. */
function looksWestern(bytes: Uint8Array): boolean {
  let single = 0;
  let longer = 0;
  let run = 0;
  for (const byte of bytes.subarray(0, SAMPLE_BYTES * 16)) {
    if (byte >= 0x80) run++;
    else if (run > 0) {
      if (run === 1) single++;
      else longer++;
      run = 0;
    }
  }
  return single > longer;
}

function unmarked(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const exact = strict(bytes, 'utf-8');
  if (exact !== undefined) return { text: exact, encoding: 'utf-8' };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const intact = count(loose, loose.length, (code) => code > 0x7f && code !== REPLACEMENT);
  if (intact > lost(loose) * INTACT_PER_DAMAGED) return { text: loose, encoding: 'utf-8' };
  const encoding = looksWestern(bytes) ? 'windows-1252' : 'gb18030';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function isBinary(text: string): boolean {
  const end = Math.min(text.length, SAMPLE_BYTES);
  return count(text, end, (code) => code < 0x09 || (code > 0x0d && code < 0x20)) > end * BINARY_SHARE;
}

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16 (with or without a mark), GB18030, Windows-1252.
 * Never throws; NUL characters are taken out and counted.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  const signature = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  if (signature) return { ok: false, reason: signature[0] };
  const mark = MARKS.find(([, start]) => startsWith(bytes, start));
  const { text: raw, encoding } = mark
    ? { text: new TextDecoder(mark[0]).decode(bytes), encoding: mark[0] }
    : unmarked(bytes);
  const text = raw.includes('\0') ? raw.replaceAll('\0', '') : raw;
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  if (isBinary(text)) return { ok: false, reason: 'binary' };
  return { ok: true, text, encoding, damaged: lost(text), nuls: raw.length - text.length };
}
