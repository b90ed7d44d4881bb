/** Asks before a file is left that was changed and not sent. */
export function askBeforeLeaving(form: HTMLElement, box: HTMLTextAreaElement): void {
  const before = box.value
  let sent = false
  form.addEventListener('submit', () => {
    sent = true
  })
  window.addEventListener('beforeunload', (event) => {
    if (!sent && box.value !== before) event.preventDefault()
  })
}
