/**
 * Puts new content into a part of the page and the focus back where it was: on the control with the same `data-key`,
 * else on the part itself, so that nobody who works by keyboard is thrown to the top of the page.
 */
export function replaceKeepingFocus(part: HTMLElement, ...content: readonly Node[]): void {
  const focused = part.contains(document.activeElement) ? document.activeElement : null
  const key = focused instanceof HTMLElement ? (focused.dataset['key'] ?? '') : null
  part.replaceChildren(...content)
  if (key === null) return
  const again = [...part.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset['key'] === key)
  ;(again ?? part).focus()
  if (again instanceof HTMLInputElement && focused instanceof HTMLInputElement && again.type === 'text')
    again.setSelectionRange(focused.selectionStart, focused.selectionEnd)
}

/** Whether somebody is in the middle of typing here: words that were not there before and do not count yet. */
export function isTyping(part: HTMLElement): boolean {
  const focused = document.activeElement
  const isText = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
  return isText && part.contains(focused) && focused.value !== focused.defaultValue
}
