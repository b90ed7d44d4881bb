import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { decideStandard } from '#law/penalties/standards/decide-standard.ts'
import { readStandard } from '#law/penalties/standards/read-standard.ts'
import { markWrong } from './mark-wrong.ts'
import { paint } from './paint.ts'
import { readForm } from './read-form.ts'
import { Result } from './result.part.tsx'
import type { CalculatorSettings } from './settings.ts'
import { wordsOf } from './words/index.ts'

/**
 * Computes as facts are entered, and keeps the address such that the result can be shared. Sent, the form brings the
 * page of the server for these facts, with what only the server knows: decisions on the same facts.
 */
export function startCalculator(form: HTMLFormElement, place: HTMLElement): void {
  const settings = JSON.parse(form.dataset['calculator'] ?? '') as CalculatorSettings // written by calculator.page.tsx
  const { lang, file, said } = settings
  // Names are shown from `said`, in the language of the page; the dictionaries for traditional ones are too large here.
  const standard = readStandard({ file: 'page', path: [], value: file }, (simplified) => simplified)
  const result = compileStandard(standard)
  if (!result.ok) return
  const { compiled } = result

  const compute = (): void => {
    const filled = new FormData(form)
    const given = readForm(standard.facts, (field) => textOf(filled.get(field)))
    const decision = Object.keys(given).length === 0 ? null : decideStandard(compiled, given)
    markWrong(form, standard.facts, decision, (fact) => wordsOf(lang).invalid(said.facts[fact] ?? fact))
    paint(place, Result({ lang, compiled, said, given, decision, past: [] }))
    history.replaceState(null, '', `${location.pathname}?${addressOf(filled)}`)
  }
  // What the server said of the facts in the address is about those facts only.
  form.addEventListener('input', () => {
    for (const of of document.querySelectorAll('[data-of-address]')) of.remove()
    compute()
  })
}

function addressOf(filled: FormData): string {
  const entries = [...filled].flatMap(([name, value]): [string, string][] => {
    const text = textOf(value)
    return text === null || text === '' ? [] : [[name, text]]
  })
  return new URLSearchParams(entries).toString()
}

function textOf(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' ? value : null
}
