import { make } from './make.ts'

/** One sheet under the drawing. `title` may be changed later by the text of its button. */
export interface Tab {
  readonly key: string
  readonly title: string
  readonly content: HTMLElement
}

/** Sheets of which one is open, as the ARIA pattern has them: arrows go from one to the next. */
export function makeTabs(
  label: string,
  tabs: readonly Tab[],
): { readonly all: HTMLElement; title(key: string, text: string): void } {
  const buttons = tabs.map(({ key, title }) =>
    make(
      'button',
      { type: 'button', role: 'tab', id: `tab-${key}`, 'aria-controls': `sheet-${key}`, class: 'chip' },
      title,
    ),
  )
  const sheets = tabs.map(({ key, content }) =>
    make('div', { role: 'tabpanel', id: `sheet-${key}`, 'aria-labelledby': `tab-${key}`, tabindex: 0 }, content),
  )
  const open = (place: number) => {
    for (const [i, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(i === place))
      button.tabIndex = i === place ? 0 : -1
    }
    for (const [i, sheet] of sheets.entries()) sheet.hidden = i !== place
  }
  for (const [i, button] of buttons.entries()) {
    button.addEventListener('click', () => open(i))
    button.addEventListener('keydown', ({ key }) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (by === undefined) return
      const next = (i + by + tabs.length) % tabs.length
      open(next)
      buttons[next]?.focus()
    })
  }
  open(0)
  return {
    all: make('section', { class: 'below' }, make('div', { role: 'tablist', 'aria-label': label }, buttons), sheets),
    title: (key, text) => {
      const button = buttons[tabs.findIndex((tab) => tab.key === key)]
      if (button) button.textContent = text
    },
  }
}
