import '../../components/review/review.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Review } from '../../components/review/Review';
import { openDatabase } from '../../lib/db/database';
import { catalogue } from '../../lib/locales';
import { reviewCatalogue } from '../../lib/locales/review';
import { createReviewModel } from '../../lib/models/review-model';
import type { ReviewNews } from '../../lib/models/review-view';
import { surroundings } from '../../lib/platform/surroundings';

const model = createReviewModel(openDatabase(), {
  browserLanguage: surroundings.browserLanguage,
  now: surroundings.now,
  print: () => print(),
  work: (order, hear) => {
    const worker = new Worker('/review-worker.js');
    worker.onmessage = ({ data }: MessageEvent<ReviewNews>) => {
      if (data.say !== 'progress') worker.terminate();
      hear(data);
    };
    worker.onerror = (event) => {
      console.error('worker', event.message);
      hear({ say: 'failed' });
    };
    worker.postMessage(order);
    return () => worker.terminate();
  },
});

const root = document.getElementById('app');
if (root) {
  effect(() => {
    const language = model.language.value;
    document.documentElement.lang = language;
    document.title = `${catalogue(language).product} · ${reviewCatalogue(language).title}`;
    render(<Review view={model.view.value} actions={model.actions} language={language} />, root);
  });
}
