/** What an element of the page is given: attributes, and listeners under `onclick`, `onchange`, …; null is left out. */
export type Given = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>

export type Inside = Node | string | null | readonly (Node | string | null)[]

/** An element of the page with what is inside it. No HTML text is ever parsed, so no word can become a tag. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...inside.flat().filter((each) => each !== null))
  return element
}
