import type { Lang } from '#base/text.ts'
import type { Book } from '#law/book/book.ts'
import type { FieldShape, Limit } from '#law/book/shape.ts'
import type { Choice, ChoiceGroup } from '#ui/choice-field.tsx'
import type { DeadlineForm } from './deadline-form.ts'
import type { DeadlineFormView, RowField } from './pages/deadline-form.part.tsx'
import { wordsOf } from './words/index.ts'

/** The form in the words of a language. */
export function viewDeadlineForm(form: DeadlineForm, lang: Lang, book: Book): DeadlineFormView {
  const { limit } = form
  return {
    rule: limit?.id ?? null,
    on: form.on,
    rules: groupedRules(lang, book),
    addable: [...(limit?.events.keys() ?? [])].map((type) => ({ value: type, label: nameOf(type, lang, book) })),
    rows: form.rows.map((row) => ({
      n: row.n,
      type: row.type,
      date: row.date,
      title: nameOf(row.type, lang, book),
      fields: limit
        ? [...(limit.events.get(row.type) ?? [])].map(([field, shape]) =>
            fieldView(`${row.n}.${field}`, row.fields[field] ?? '', field, shape, limit, lang, book),
          )
        : [],
    })),
  }
}

function fieldView(
  name: string,
  value: string,
  field: string,
  shape: FieldShape,
  limit: Limit,
  lang: Lang,
  book: Book,
): RowField {
  const label = capital(book.names.fields.get(field)?.[lang] ?? field)
  const word = (each: string): Choice => ({ value: each, label: book.names.words.get(each)?.[lang] ?? each })
  const words = wordsOf(lang).deadlines
  const base = { name, label, value, hint: null, choices: [] }
  if (shape === 'number') {
    const most = field === limit.extension?.field ? limit.extension.max : null
    return { ...base, kind: 'number', hint: most === null ? null : words.most(most) }
  }
  if (shape === 'day') return { ...base, kind: 'day' }
  const choices =
    shape === 'boolean'
      ? [
          { value: 'true', label: words.yes },
          { value: 'false', label: words.no },
        ]
      : shape.map(word)
  const [first, ...others] = choices
  return first && others.length === 0
    ? { ...base, kind: 'only', value: first.value, choices }
    : { ...base, kind: 'choice', choices: [{ value: '', label: words.unsaid }, ...choices] }
}

/** The name of an event as a heading: with a capital in English. */
export function nameOf(type: string, lang: Lang, book: Book): string {
  return capital(book.names.events.get(type)?.[lang] ?? type)
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Rules whose name begins alike (`行政许可：…`) stand together, in the order of the lawbook. */
function groupedRules(lang: Lang, book: Book): readonly (Choice | ChoiceGroup)[] {
  const groups = new Map<string, { label: string; choices: Choice[] }>()
  for (const limit of book.limits.values()) {
    const [label = '', rest] = limit.name[lang].split(/[：:]\s*/, 2)
    const group = groups.get(label) ?? { label, choices: [] }
    group.choices.push({ value: limit.id, label: rest === undefined ? label : limit.name[lang] })
    groups.set(label, group)
  }
  return [...groups.values()]
}
