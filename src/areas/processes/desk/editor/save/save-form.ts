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
    const first = await post(form, xml)
    const isStale = first?.status === 401 || first?.status === 403
    const reply = isStale && (await signedInAgain(form)) ? await post(form, xml) : first
    if (reply === null) return [words.offline]
    if (!reply.ok) return whyNot(reply.page, words)
    takeOver(form, reply.page, /./)
    saved()
    return null
  }
}

interface Reply {
  readonly ok: boolean
  readonly status: number
  readonly page: Document
}

/** Sends the form with the drawing in it; null where nobody answers. */
async function post(form: HTMLFormElement, xml: string): Promise<Reply | null> {
  const body = new FormData(form)
  body.set('xml', new Blob([xml]), 'chart.bpmn')
  return fetch(form.action, { method: 'POST', body }).then(read, () => null)
}

async function read(reply: Response): Promise<Reply> {
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
  return { ok: reply.ok, status: reply.status, page }
}

/**
 * Who drew for longer than a session lasts signs in again beside this page; then the page, asked for anew, has a token
 * that holds. The revision stays the one that was drawn on.
 */
async function signedInAgain(form: HTMLFormElement): Promise<boolean> {
  const reply = await fetch(window.location.href).then(read, () => null)
  return reply?.ok === true && takeOver(form, reply.page, /^(csrf|request_key)$/)
}

/** The desk's own script locks a button once it is pressed; this form is sent more than once. */
function freeAgain(button: HTMLButtonElement): void {
  setTimeout(() => {
    button.disabled = false
    delete button.dataset['sent']
  })
}

/** Hidden fields and the line about the draft as the page has them now; whether it has the form. */
function takeOver(form: HTMLFormElement, page: Document, which: RegExp): boolean {
  const fresh = page.querySelector<HTMLFormElement>('form[data-chart-form]')
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=hidden]')) {
    const now = fresh?.querySelector<HTMLInputElement>(`input[name="${field.name}"]`)
    if (now && which.test(field.name)) field.value = now.value
  }
  const [here, there] = [document, page].map((each) => each.querySelector('[data-chart-state]'))
  if (here && there) here.replaceChildren(...there.childNodes)
  return fresh !== null
}

/** The sentences of the page that says no, without its ways on: there is nowhere to go. */
function whyNot(page: Document, words: Words): readonly (Node | string)[] {
  const said = [...page.querySelectorAll('main p:not(.row), main li')].map(({ textContent }) => textContent.trim())
  return [make('strong', {}, words.notSaved), ` ${said.join(' ')}`]
}
