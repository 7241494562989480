/** The half of the measurement that runs on the page, bundled by reading.ts. */
import { findPeople } from '../../lib/detect/read-page';

export interface Figures {
  nodes: number;
  floor: number;
  /** Main-thread time of the slices, without the breaks between them. */
  ours: number;
  longest: number;
  slices: number;
  found: number;
}

/** @param sliceMs how long to work before the browser has its turn */
export async function measure(rounds: number, sliceMs: number): Promise<Figures> {
  const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  let nodes = 0;
  const floor = () => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    nodes = 0;
    let hits = 0;
    for (let n = walker.nextNode(); n; n = walker.nextNode()) {
      const { data } = n as Text;
      nodes++;
      if (data.indexOf('@') >= 0 || /\d{2}/.test(data)) hits++;
    }
    return hits < 0 ? 0 : performance.now() - start;
  };
  const ours = async () => {
    let longest = 0;
    let total = 0;
    let slices = 1;
    let start = performance.now();
    const close = () => {
      const spent = performance.now() - start;
      longest = Math.max(longest, spent);
      total += spent;
    };
    const pause = async () => {
      if (performance.now() - start < sliceMs) return;
      close();
      slices++;
      await new Promise((done) => setTimeout(done));
      start = performance.now();
    };
    const found = await findPeople(
      document,
      { region: 'US', agent: { emails: [], phones: [] } },
      'https://crm.example/list',
      pause,
    );
    JSON.stringify(found.reading);
    close();
    return { longest, total, slices, found: found.reading.others.length };
  };
  const floors: number[] = [];
  const runs: Awaited<ReturnType<typeof ours>>[] = [];
  for (let k = 0; k < rounds; k++) {
    floors.push(floor());
    runs.push(await ours());
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    nodes,
    floor: median(floors),
    ours: median(runs.map((r) => r.total)),
    longest: median(runs.map((r) => r.longest)),
    slices: median(runs.map((r) => r.slices)),
    found: runs[0]?.found ?? 0,
  };
}
