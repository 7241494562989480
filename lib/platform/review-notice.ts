/** The notification that a review is due, and the page it leads to. */
import { browser } from 'wxt/browser';

const ID = 'review-due';

export async function openReview(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/review.html') });
}

/** A second one takes the place of the first. */
export async function showReviewNotice(words: { title: string; text: string }): Promise<void> {
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.title,
    message: words.text,
  });
}

/** Must be called while the background starts: a click may be what starts it. */
export function openReviewOnClick(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id !== ID) return;
    void browser.notifications.clear(id);
    void openReview();
  });
}
