import { make } from './make.ts'

/** One sheet under the drawing. */
export interface Tab {
  readonly key: string
  readonly title: string
  readonly content: HTMLElement
}

export interface Tabs {
  readonly all: HTMLElement
  /** Changes the text of a tab. */
  title(key: string, text: string): void
  isOpen(key: string): boolean
  /** To be told whenever another one is opened. */
  onOpen(listen: () => void): void
}

/** Sheets of which one is open, the first to begin with; as the ARIA pattern has it, arrows go from one to the next. */
export function makeTabs(label: string, tabs: readonly Tab[]): Tabs {
  const buttons = tabs.map(({ key, title }) => {
    const given = { type: 'button', role: 'tab', id: `tab-${key}`, 'aria-controls': `sheet-${key}`, class: 'chip' }
    return make('button', given, title)
  })
  const sheets = tabs.map(({ key, content }) =>
    make('div', { role: 'tabpanel', id: `sheet-${key}`, 'aria-labelledby': `tab-${key}`, tabindex: 0 }, content),
  )
  const listeners: (() => void)[] = []
  const placeOf = (key: string) => tabs.findIndex((tab) => tab.key === key)
  const open = (place: number) => {
    for (const [i, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(i === place))
      button.tabIndex = i === place ? 0 : -1
    }
    for (const [i, sheet] of sheets.entries()) sheet.hidden = i !== place
    for (const listen of listeners) listen()
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
    title: (key, text) => buttons[placeOf(key)]?.replaceChildren(text),
    isOpen: (key) => sheets[placeOf(key)]?.hidden === false,
    onOpen: (listen) => listeners.push(listen),
  }
}
