// Switching in place: address and title stay as they are.
const pane = document.getElementById('pane');
for (const button of document.querySelectorAll('[data-open]')) {
  button.addEventListener('click', async () => {
    for (const other of document.querySelectorAll('[data-open]')) other.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    const answer = await fetch(`/crm/fragment/${button.dataset.open}${location.search}`);
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
    pane.replaceChildren(...parsed.body.childNodes);
  });
}
