import type { Moddle } from 'bpmn-js/lib/Modeler.js'
import { compileFeel, type Names } from '#law/feel/compile.ts'
import type { FeelFault } from '#law/feel/faults.ts'
import { sayFault } from '#law/feel/words/say.ts'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { extensionsOf, saidBy } from '../extensions.ts'
import { type FieldProps, linesField } from './field.ts'

/**
 * A FEEL expression over the facts that the process of `of` declares. Checked at each key: what is wrong is said with its
 * place and marked in a copy of the text below. What is faulty may be kept all the same; lint then says so.
 */
export function feelField(board: Board, of: Moddle, props: FieldProps): HTMLElement {
  const says = make('div', { class: 'feel', role: 'status' })
  const check = (text: string) => says.replaceChildren(...faultsShown(board, text, faultsOf(text, namesFor(of))))
  const field = linesField(props)
  const area = field.querySelector('textarea')
  area?.addEventListener('input', () => check(area.value))
  check(props.value)
  field.append(says)
  return field
}

function faultsOf(text: string, names: Names): readonly FeelFault[] {
  if (text.trim() === '') return []
  const compiled = compileFeel(text, names)
  return compiled.ok ? [] : compiled.faults
}

function faultsShown({ lang, words }: Board, text: string, faults: readonly FeelFault[]): readonly Node[] {
  const [first] = faults
  if (!first) return text.trim() === '' ? [] : [make('p', { class: 'okc' }, words.feelHolds)]
  const to = Math.max(first.to, first.from + 1)
  return [
    ...faults.map((fault) => make('p', { class: 'err-msg' }, sayFault(fault, lang, text))),
    make('code', {}, text.slice(0, first.from), make('mark', {}, text.slice(first.from, to) || ' '), text.slice(to)),
  ]
}

/** Names and types of the facts declared by the process around an element. */
function namesFor(of: Moddle): Names {
  const facts = extensionsOf(processAround(of), 'gk:Fact')
  return Object.fromEntries(facts.map((fact) => [saidBy(fact, 'name') ?? '', typeOf(saidBy(fact, 'type'))]))
}

function typeOf(written: string | null): Names[string] {
  return written === 'number' || written === 'boolean' || written === 'date' || written === 'list' ? written : 'string'
}

function processAround(of: Moddle): Moddle {
  return of.$parent && of.$type !== 'bpmn:Process' ? processAround(of.$parent) : of
}
