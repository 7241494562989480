/** Text as bytes in China's national encoding: the platform decodes it, and this turns its table round. */
const LEADS = { from: 0x81, to: 0xfe };
const TRAILS = { from: 0x40, to: 0xfe };
let table: Map<string, [number, number]> | undefined;

function twoByteTable(): Map<string, [number, number]> {
  const made = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = LEADS.from; lead <= LEADS.to; lead++)
    for (let trail = TRAILS.from; trail <= TRAILS.to; trail++) {
      if (trail === 0x7f) continue;
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && !made.has(letter)) made.set(letter, [lead, trail]);
    }
  return made;
}

/** Throws for letters that need four bytes. */
export function encodeGb18030(text: string): Buffer {
  table ??= twoByteTable();
  const known = table;
  return Buffer.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const pair = code < 0x80 ? [code] : known.get(letter);
      if (!pair) throw new Error(`"${letter}" has no two bytes in GB18030`);
      return pair;
    }),
  );
}
