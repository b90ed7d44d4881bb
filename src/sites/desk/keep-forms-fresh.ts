/**
 * A page brought back from the browser's memory carries request keys that were used already: what is then sent again
 * would be taken for the same thing twice. So each form gets a new key; a second press of the same button does not.
 */
export function keepFormsFresh(): void {
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=request_key]')) field.value = newKey()
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sent]')) {
      button.disabled = false
      delete button.dataset['sent']
    }
  })
  document.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement) || button.form?.method !== 'post') return
    // After this turn, so that the button's own name and value are still sent.
    setTimeout(() => {
      button.disabled = true
      button.dataset['sent'] = ''
    })
  })
}

/** As long as the server's own; `getRandomValues` also works where there is no TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
