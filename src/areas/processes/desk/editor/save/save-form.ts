import { make } from '../dom/make.ts'
import type { Words } from '../words/index.ts'

/** What was saved last and what is drawn now, for the form that saves. */
export interface Saving {
  /** The file as it is drawn at this moment. */
  readonly fileNow: () => Promise<string>
  /** To be told after each saving that was done. */
  readonly saved: () => void
}

/**
 * Saves without leaving the page, so that undo, place and zoom stay. The form is the page's own: it is sent as it
 * stands, with the drawing in place of the file that somebody without a script would choose. What answers is the page
 * again, with a new key and the new revision, or a page that says why not; then nothing here is lost.
 */
export function saveByForm(form: HTMLFormElement, words: Words, { fileNow, saved }: Saving): void {
  const says = make('p', { role: 'status', class: 'says' })
  form.append(says)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const next = event.submitter?.dataset['next'] ?? null
    says.replaceChildren(words.saving)
    void send().then((no) => {
      for (const button of form.querySelectorAll<HTMLButtonElement>('button[type=submit]')) freeAgain(button)
      says.replaceChildren(...(no ?? [words.saved]))
      if (no === null && next !== null) window.location.assign(next)
    })
  })

  async function send(): Promise<readonly (Node | string)[] | null> {
    const xml = await fileNow()
    const body = new FormData(form)
    body.set('xml', new Blob([xml]), 'chart.bpmn')
    const reply = await fetch(form.action, { method: 'POST', body }).catch(() => null)
    if (reply === null) return [words.offline]
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    if (!reply.ok) return whyNot(page, words)
    takeOver(form, page)
    saved()
    return null
  }
}

/** The desk's own script locks a button once it is pressed; this form is sent more than once. */
function freeAgain(button: HTMLButtonElement): void {
  setTimeout(() => {
    button.disabled = false
    delete button.dataset['sent']
  })
}

/** Hidden fields and the line about the draft as the page has them now. */
function takeOver(form: HTMLFormElement, page: Document): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=hidden]')) {
    const fresh = page.querySelector<HTMLInputElement>(`[data-chart-form] input[name="${field.name}"]`)
    if (fresh) field.value = fresh.value
  }
  const [here, there] = [document, page].map((each) => each.querySelector('[data-chart-state]'))
  if (here && there) here.replaceChildren(...there.childNodes)
}

/** The sentences of the page that says no, without its ways on: there is nowhere to go. */
function whyNot(page: Document, words: Words): readonly (Node | string)[] {
  const said = [...page.querySelectorAll('main p:not(.row), main li')].map(({ textContent }) => textContent.trim())
  return [make('strong', {}, words.notSaved), ` ${said.join(' ')}`]
}
