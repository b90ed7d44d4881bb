import type { Moddle } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { addExtension, changeExtension, extensionsOf, removeExtension, saidBy } from '../extensions.ts'
import type { Subject } from '../subject.ts'
import { choiceField, type FieldProps, lineField, suggestedField, tickField } from './field.ts'
import type { Listed, ListedField } from './listed.ts'

/** One kind of extension element of the subject: each with its fields, one more, one less. */
export function listSection(board: Board, subject: Subject, listed: Listed): HTMLElement {
  const { words } = board
  const title = words.lists[listed.title]
  const there = extensionsOf(subject.of, listed.type)
  return make(
    'section',
    { class: 'listed' },
    make('h3', {}, title),
    there.map((extension, i) =>
      make(
        'fieldset',
        {},
        make('legend', { class: 'sr' }, words.nth(title, i + 1)),
        listed.fields.map((field) => fieldOf(board, subject, extension, field, `${listed.title}-${i}`)),
        button(words.remove, words.removeNth(title, i + 1), `${listed.title}-${i}-remove`, () =>
          removeExtension(board, subject, extension),
        ),
      ),
    ),
    button(words.add, words.addOne(title), `${listed.title}-add`, () =>
      addExtension(board, subject, listed.type, listed.blank),
    ),
  )
}

function fieldOf(board: Board, subject: Subject, extension: Moddle, field: ListedField, within: string): HTMLElement {
  const label = board.words.fields[field.label]
  const key = `${within}-${field.name}`
  const change = (value: unknown) => changeExtension(board, subject, extension, { [field.name]: value })
  if (field.kind === 'tick')
    return tickField({ key, label, on: extension.get(field.name) === true, set: (on) => change(on || undefined) })
  const value = saidBy(extension, field.name) ?? ''
  const props = { key, label, value, set: (typed: string) => change(read(field, typed)) }
  const control = controlOf(board, field, props)
  if (field.wide) control.classList.add('wide')
  return control
}

function controlOf(board: Board, field: ListedField, props: FieldProps): HTMLElement {
  const choices = field.choices?.(board) ?? []
  if (field.kind === 'choice') return choiceField({ ...props, choices })
  return field.kind === 'suggested' ? suggestedField({ ...props, choices }) : lineField(props, kindOf(field))
}

/** What is written into the file for what was typed; nothing for a blank, and for a number that is none. */
function read({ kind }: ListedField, typed: string): string | number | undefined {
  if (typed === '') return undefined
  if (kind !== 'number') return typed
  const number = Number(typed.normalize('NFKC'))
  return Number.isFinite(number) ? number : undefined
}

function kindOf({ kind }: ListedField): 'text' | 'number' | 'date' {
  return kind === 'number' || kind === 'date' ? kind : 'text'
}

function button(text: string, name: string, key: string, onclick: () => void): HTMLElement {
  return make('button', { type: 'button', class: 'btn', 'aria-label': name, 'data-key': key, onclick }, text)
}
