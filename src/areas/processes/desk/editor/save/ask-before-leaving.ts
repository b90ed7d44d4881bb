/** Asks before a drawing is left that was changed since it was saved last. */
export function askBeforeLeaving(isSaved: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (!isSaved()) event.preventDefault()
  })
}
