import type { ModdleElement, Reference } from 'bpmn-moddle'
import type { Multi } from '../chart.ts'
import { allOf, flagOf, oneOf, wordOf } from './element.ts'
import { feelOf } from './feel-of.ts'

/**
 * Several instances of an activity. The collection stands in `loopDataInputRef` (a data object, or the name of a fact)
 * or in `loopCardinality` (FEEL: a list or a number); files of other houses say it in an attribute or extension element
 * of theirs, which is understood too, since the standard leaves the place open.
 */
export function readMulti(element: ModdleElement, references: readonly Reference[]): Multi | null {
  const loop = oneOf(element, 'loopCharacteristics')
  if (loop?.$type !== 'bpmn:MultiInstanceLoopCharacteristics') return null
  const item = oneOf(loop, 'inputDataItem')
  const [vendor] = vendorsOf(loop)
  return {
    sequential: flagOf(loop, 'isSequential', false),
    collection:
      dataOf(loop, references) ??
      feelOf(oneOf(loop, 'loopCardinality')?.['body']) ??
      feelOf(attributeOf(loop, 'collection')) ??
      feelOf(vendor?.['inputCollection']),
    element:
      (item && (wordOf(item, 'name') ?? wordOf(item, 'id'))) ??
      attributeOf(loop, 'elementVariable') ??
      (vendor ? wordOf(vendor, 'inputElement') : null),
    until: feelOf(oneOf(loop, 'completionCondition')?.['body']) ?? feelOf(vendor?.['completionCondition']),
  }
}

/** The name of the data looped over; a pointer that leads nowhere is taken for the name of a fact. */
function dataOf(loop: ModdleElement, references: readonly Reference[]): string | null {
  const data = oneOf(loop, 'loopDataInputRef')
  if (data) return wordOf(data, 'name') ?? wordOf(data, 'id')
  const pointer = references.find(({ element, property }) => element === loop && property === 'bpmn:loopDataInputRef')
  return pointer?.id ?? null
}

/** An attribute in any foreign namespace, e.g. `camunda:collection`. */
function attributeOf(loop: ModdleElement, name: string): string | null {
  const key = Object.keys(loop.$attrs).find((each) => each.endsWith(`:${name}`) || each === name)
  const value = key === undefined ? undefined : loop.$attrs[key]
  return value === undefined || value.trim() === '' ? null : value.trim()
}

function vendorsOf(loop: ModdleElement): readonly ModdleElement[] {
  const holder = oneOf(loop, 'extensionElements')
  return holder ? allOf(holder, 'values').filter((each) => wordOf(each, 'inputCollection') !== null) : []
}
