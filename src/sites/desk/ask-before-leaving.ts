/** A form marked `data-confirm-leave` asks before its unsent words are lost. */
export function askBeforeLeaving(): void {
  let changed = false
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-confirm-leave]')) {
    form.addEventListener('input', () => {
      changed = true
    })
    form.addEventListener('submit', () => {
      changed = false
    })
  }
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
}
