import { CONFIDENCES } from './cited.ts'
import type { Exclusion, Extension, FixedDay, Point, Restart, Roll, Start, Wait } from './limit-parts.ts'
import { faultAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt, wholeAt } from './node.ts'
import { articlesOf } from './read-articles.ts'
import type { EventShape, FieldShape } from './shape.ts'

export function startAt(at: Node): Start {
  const fields = recordAt(at, ['on', 'when', 'only', 'silence', 'within', 'unless', 'articles'])
  const fieldWords = (key: string): Start['when'] => {
    const given = [...(optional(fields.get(key), (node) => recordAt(node)) ?? [])]
    return new Map(given.map(([field, node]) => [field, listAt(node).map(wordAt)]))
  }
  return {
    on: stringAt(fieldOf(at, fields, 'on')),
    when: fieldWords('when'),
    only: fieldWords('only'),
    silence: optional(fields.get('silence'), stringAt),
    within: optional(fields.get('within'), (node) => wholeAt(node, 1, 100)) ?? 0,
    unless: optional(fields.get('unless'), stringAt),
    articles: articlesOf(fields.get('articles')),
  }
}

export function waitAt(at: Node): Wait {
  const fields = recordAt(at, ['from', 'until', 'sub', 'articles'])
  return {
    from: stringAt(fieldOf(at, fields, 'from')),
    until: stringAt(fieldOf(at, fields, 'until')),
    sub: optional(fields.get('sub'), stringAt),
    articles: articlesOf(fields.get('articles')),
  }
}

export function restartAt(at: Node): Restart {
  const fields = recordAt(at, ['on', 'articles'])
  return { on: stringAt(fieldOf(at, fields, 'on')), articles: articlesOf(fields.get('articles')) }
}

export function excludeAt(at: Node): Exclusion {
  const fields = recordAt(at, ['from', 'to', 'by', 'asked', 'silent', 'sub', 'articles'])
  const sub = [...(optional(fields.get('sub'), (node) => recordAt(node)) ?? [])]
  return {
    from: stringAt(fieldOf(at, fields, 'from')),
    to: stringAt(fieldOf(at, fields, 'to')),
    by: optional(fields.get('by'), stringAt),
    asked: optional(fields.get('asked'), stringAt),
    silent: optional(fields.get('silent'), stringAt),
    sub: new Map(sub.map(([word, node]) => [word, stringAt(node)])),
    articles: articlesOf(fields.get('articles')),
  }
}

export function extensionAt(at: Node): Extension {
  const fields = recordAt(at, ['max', 'field', 'approver', 'articles'])
  return {
    max: wholeAt(fieldOf(at, fields, 'max'), 1, 365),
    field: stringAt(fieldOf(at, fields, 'field')),
    approver: optional(fields.get('approver'), stringAt),
    articles: articlesOf(fields.get('articles')),
  }
}

export function rollAt(at: Node): Roll {
  const fields = recordAt(at, ['to', 'confidence', 'articles'])
  oneOf(fieldOf(at, fields, 'to'), ['next_working_day'])
  const confidence = optional(fields.get('confidence'), (node) => oneOf(node, CONFIDENCES)) ?? 'seen'
  return { confidence, articles: articlesOf(fields.get('articles')) }
}

export function fixedAt(at: Node): FixedDay {
  const fields = recordAt(at, ['month', 'day', 'yearField', 'yearsAfter'])
  return {
    month: wholeAt(fieldOf(at, fields, 'month'), 1, 12),
    day: wholeAt(fieldOf(at, fields, 'day'), 1, 31),
    yearField: stringAt(fieldOf(at, fields, 'yearField')),
    yearsAfter: wholeAt(fieldOf(at, fields, 'yearsAfter'), 0, 10),
  }
}

export function pointAt(at: Node): Point {
  const fields = recordAt(at, ['before', 'percent'])
  const before = optional(fields.get('before'), (node) => wholeAt(node, 1, 100))
  const percent = optional(fields.get('percent'), (node) => wholeAt(node, 1, 100))
  if (before !== null && percent === null) return { kind: 'before', days: before }
  if (percent !== null && before === null) return { kind: 'percent', percent }
  return faultAt(at, 'needs one of before and percent')
}

export function eventsAt(at: Node): ReadonlyMap<string, EventShape> {
  return new Map(
    [...recordAt(at)].map(([type, node]) => [
      type,
      new Map([...recordAt(node)].map(([field, shape]) => [field, fieldShapeAt(shape)])),
    ]),
  )
}

function fieldShapeAt(at: Node): FieldShape {
  if (Array.isArray(at.value)) return listAt(at).map(stringAt)
  return oneOf(at, ['number', 'boolean', 'day'])
}

function wordAt(at: Node): string | boolean {
  return typeof at.value === 'boolean' ? at.value : stringAt(at)
}
