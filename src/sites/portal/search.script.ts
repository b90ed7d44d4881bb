/** Offers names while somebody types into the search. Without it the page of results makes suggestions. */
const field = document.querySelector<HTMLInputElement>('input[data-suggest]')
const list = document.querySelector<HTMLDataListElement>('datalist#names')

/** Long enough that a typed syllable is one question, short enough that nobody waits. */
const PAUSE_MS = 150
let asked = new AbortController()
let timer = 0

field?.addEventListener('input', (event) => {
  clearTimeout(timer)
  asked.abort()
  if (event instanceof InputEvent && event.isComposing) return // an input method: the word is not typed yet
  timer = window.setTimeout(() => offer(field.value.trim()), PAUSE_MS)
})

field?.addEventListener('compositionend', () => offer(field.value.trim()))

async function offer(typed: string): Promise<void> {
  if (!field || !list) return
  asked = new AbortController()
  list.replaceChildren(...(await namesFor(typed)).map(optionOf))
}

async function namesFor(typed: string): Promise<readonly string[]> {
  if (typed === '') return []
  try {
    const answer = await fetch(`${field?.dataset['suggest']}${encodeURIComponent(typed)}`, { signal: asked.signal })
    const said: unknown = answer.ok ? await answer.json() : {}
    const names = typeof said === 'object' && said !== null ? Reflect.get(said, 'names') : []
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return [] // typed on, or the line is broken: the search itself still works
  }
}

function optionOf(name: string): HTMLOptionElement {
  const option = document.createElement('option')
  option.value = name
  return option
}
