import type { WhatIfAnswer, WhatIfQuestion } from '../../lib/domain/what-if';

/** A worker of its own for each editing: ending it ends whatever it was at. */
export function whatIf(hear: (answer: WhatIfAnswer) => void) {
  const worker = new Worker('/what-if.js');
  worker.onmessage = ({ data }: MessageEvent<WhatIfAnswer>) => hear(data);
  worker.onerror = () => hear({ tell: 'failed' });
  return {
    ask: (question: WhatIfQuestion) => worker.postMessage(question),
    stop: () => worker.terminate(),
  };
}
