import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import type { Condition, Item, Material } from './item.ts'

/** A sentence as an editor types it: the binding text and its English; Traditional Chinese is derived. */
export interface Typed {
  readonly zh: string
  readonly en: string
}

/** What an editor may change without changing what the item is: its law, code and body stay, and its steps are its chart's. */
export interface ItemEdit {
  readonly name: Typed
  readonly promised: number
  readonly conditions: readonly Typed[]
  readonly materials: readonly MaterialEdit[]
  readonly visits: number
  readonly agent: boolean
  readonly note: Typed | null
}

export interface MaterialEdit extends Typed {
  readonly forms: Material['forms']
  readonly from: Typed | null
  readonly withAgentOnly: boolean
  readonly tolerant: boolean
}

/** The item with what was typed; refused while a sentence lacks its English or has Chinese characters in it. */
export function withEdit(item: Item, edit: ItemEdit): Outcome<Item> {
  const lacking = sentencesOf(edit).find(({ zh, en }) => zh === '' || en === '' || /\p{Script=Han}/u.test(en))
  if (lacking) return refuse({ code: 'services.english-missing', kind: 'invalid', facts: { text: lacking.zh } })
  return done({
    ...item,
    name: textOf(edit.name),
    promised: edit.promised,
    conditions: edit.conditions.map((one, i): Condition => ({ id: `c${i + 1}`, says: textOf(one) })),
    materials: edit.materials.map((one, i) => ({
      ...{ id: `m${i + 1}`, forms: one.forms, withAgentOnly: one.withAgentOnly, tolerant: one.tolerant },
      name: textOf(one),
      from: one.from && textOf(one.from),
    })),
    visits: edit.visits,
    agent: edit.agent,
    note: edit.note && textOf(edit.note),
  })
}

function sentencesOf(edit: ItemEdit): readonly Typed[] {
  const sources = edit.materials.flatMap((one) => (one.from ? [one.from] : []))
  return [edit.name, ...edit.conditions, ...edit.materials, ...sources, ...(edit.note ? [edit.note] : [])]
}

function textOf({ zh, en }: Typed): Text {
  return { 'zh-Hans': zh, 'zh-Hant': toTraditional(zh), en }
}
