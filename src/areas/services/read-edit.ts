import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Form } from './item.ts'
import { FORMS } from './item.ts'
import type { ItemEdit, MaterialEdit, Typed } from './item-edit.ts'

/** The fields of the editor's form, as text. */
export type EditForm = Readonly<Record<string, string>>

const MOST_ROWS = 60

/** The edit that a form of the desk sent; a field that should be a whole number and is not is refused by its name. */
export function readEdit(form: EditForm): Outcome<ItemEdit> {
  const promised = wholeOf(form, 'promised')
  const visits = wholeOf(form, 'visits')
  if (promised === null || visits === null)
    return refuse({
      code: 'services.not-a-number',
      kind: 'invalid',
      facts: { field: promised === null ? 'promised' : 'visits' },
    })
  const note = typed(form, 'note')
  return done({
    name: typed(form, 'name'),
    ...{ promised, visits },
    agent: form['agent'] === 'yes',
    conditions: rowsOf(form, 'c').map((key) => typed(form, key)),
    materials: rowsOf(form, 'm').map((key) => materialOf(form, key)),
    note: note.zh === '' ? null : note,
  })
}

function rowsOf(form: EditForm, letter: string): readonly string[] {
  const keys = Array.from({ length: MOST_ROWS }, (_, i) => `${letter}${i + 1}`)
  return keys.filter((key) => typed(form, key).zh !== '')
}

function materialOf(form: EditForm, key: string): MaterialEdit {
  const from = typed(form, `${key}_from`)
  const forms = FORMS.filter((one: Form) => form[`${key}_${one}`] === 'yes')
  return {
    ...typed(form, key),
    forms: forms.length > 0 ? forms : ['original'],
    from: from.zh === '' ? null : from,
    withAgentOnly: form[`${key}_agent`] === 'yes',
    tolerant: form[`${key}_tolerant`] === 'yes',
  }
}

function typed(form: EditForm, key: string): Typed {
  return { zh: (form[`${key}_zh`] ?? '').trim(), en: (form[`${key}_en`] ?? '').trim() }
}

function wholeOf(form: EditForm, key: string): number | null {
  const text = (form[key] ?? '').normalize('NFKC').trim()
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}
