const SWITCH = 'gongkai-single-keys'

/** Listens for keys. Single letters act only outside text fields and while they are switched on (WCAG 2.1.4). */
export function followKeys(): void {
  const help = document.querySelector<HTMLDialogElement>('#keys')
  const box = document.querySelector<HTMLInputElement>('#keys-on')
  if (box) {
    box.checked = localStorage.getItem(SWITCH) !== 'off'
    box.addEventListener('change', () => localStorage.setItem(SWITCH, box.checked ? 'on' : 'off'))
  }
  document.querySelector('[data-keys-help]')?.addEventListener('click', () => help?.showModal())
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || help?.open)
      return
    const isSingle = event.key.length === 1
    if (isSingle && box?.checked === false) return
    if (act(event.key, help)) event.preventDefault()
  })
}

function act(key: string, help: HTMLDialogElement | null): boolean {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return move(1, key)
    case 'k':
    case 'ArrowUp':
      return move(-1, key)
    case 'Enter':
      return openCurrent()
    case '/':
      return focusOn('input[type=search]')
    case '?':
      help?.showModal()
      return help !== null
    default:
      return /^[1-5]$/.test(key) && follow(`a[data-view="${key}"]`)
  }
}

/** Moves the chosen row; on a page without rows `j` and `k` lead to the next and the previous case. */
function move(step: 1 | -1, key: string): boolean {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('table.q tbody tr:has(a.item)')]
  if (rows.length === 0) return key.length === 1 && follow(step === 1 ? 'a[rel~=next]' : 'a[rel~=prev]')
  const at = rows.findIndex((row) => 'current' in row.dataset)
  const to = rows[Math.min(Math.max(at + step, 0), rows.length - 1)]
  if (at >= 0) delete rows[at]?.dataset['current']
  if (!to) return false
  to.dataset['current'] = ''
  to.querySelector<HTMLAnchorElement>('a.item')?.focus({ preventScroll: true })
  to.scrollIntoView({ block: 'nearest' })
  return true
}

/** Enter on a focused link or button is the browser's own business. */
function openCurrent(): boolean {
  if (document.activeElement?.matches('a, button, summary, input')) return false
  return follow('tr[data-current] a.item')
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector)
  link?.click()
  return link !== null
}

function focusOn(selector: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector)
  field?.focus()
  field?.select()
  return field !== null
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])')
}
