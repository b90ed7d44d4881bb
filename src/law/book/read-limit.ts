import { CONFIDENCES } from './cited.ts'
import {
  booleanAt,
  dayAt,
  faultAt,
  fieldOf,
  listAt,
  type Node,
  oneOf,
  optional,
  recordAt,
  stringAt,
  wholeAt,
} from './node.ts'
import { articlesAt, articlesOf } from './read-articles.ts'
import {
  eventsAt,
  excludeAt,
  extensionAt,
  fixedAt,
  pointAt,
  restartAt,
  rollAt,
  startAt,
  waitAt,
} from './read-limit-parts.ts'
import { type Traditional, textAt } from './read-text.ts'
import { HOLDERS, LIMIT_KINDS, type Limit, UNITS } from './shape.ts'

const KEYS = [
  ...[
    'id',
    'name',
    'duty',
    'holder',
    'kind',
    'amount',
    'amountField',
    'capField',
    'point',
    'unit',
    'backwards',
    'fixed',
  ],
  ...['articles', 'jurisdiction', 'from', 'to', 'roll', 'overlay', 'starts', 'awaits', 'waits', 'restarts', 'excludes'],
  ...['extension', 'stops', 'cancels', 'silence', 'confidence', 'note', 'events'],
]

/** One entry of a file of `lawbook/limits/`. What it means: shape.ts; how to write one: docs/how-to/add-a-limit.md. */
export function readLimit(at: Node, traditional: Traditional): Limit {
  const fields = recordAt(at, KEYS)
  const need = (key: string): Node => fieldOf(at, fields, key)
  const each = <T>(key: string, read: (node: Node) => T): readonly T[] =>
    optional(fields.get(key), (node) => listAt(node).map(read)) ?? []
  const limit: Limit = {
    id: stringAt(need('id')),
    name: textAt(need('name'), traditional),
    duty: textAt(need('duty'), traditional),
    holder: oneOf(need('holder'), HOLDERS),
    kind: oneOf(need('kind'), LIMIT_KINDS),
    unit: oneOf(need('unit'), UNITS),
    amount: optional(fields.get('amount'), (node) => wholeAt(node, 1, 1000)),
    amountField: optional(fields.get('amountField'), stringAt),
    capField: optional(fields.get('capField'), stringAt),
    point: optional(fields.get('point'), pointAt),
    backwards: optional(fields.get('backwards'), booleanAt) ?? false,
    fixed: optional(fields.get('fixed'), fixedAt),
    articles: articlesAt(need('articles')),
    jurisdiction: stringAt(need('jurisdiction')),
    from: dayAt(need('from')),
    to: optional(fields.get('to'), dayAt),
    roll: optional(fields.get('roll'), rollAt),
    overlay: optional(fields.get('overlay'), booleanAt) ?? false,
    starts: each('starts', startAt),
    awaits: each('awaits', awaitAt),
    waits: each('waits', waitAt),
    restarts: each('restarts', restartAt),
    excludes: each('excludes', excludeAt),
    extension: optional(fields.get('extension'), extensionAt),
    stops: each('stops', stringAt),
    cancels: each('cancels', stringAt),
    silence: optional(fields.get('silence'), (node) => ({
      text: textAt(node, traditional, ['articles']),
      articles: articlesOf(recordAt(node).get('articles')),
    })),
    confidence: optional(fields.get('confidence'), (node) => oneOf(node, CONFIDENCES)) ?? 'seen',
    note: optional(fields.get('note'), (node) => textAt(node, traditional)),
    events: eventsAt(need('events')),
  }
  const given = [limit.amount, limit.amountField, limit.fixed].filter((value) => value !== null)
  if (given.length !== 1) faultAt(at, 'needs exactly one of amount, amountField and fixed')
  return limit
}

function awaitAt(at: Node): Limit['awaits'][number] {
  const fields = recordAt(at, ['on', 'sub', 'articles'])
  const sub = optional(fields.get('sub'), stringAt)
  return { on: stringAt(fieldOf(at, fields, 'on')), sub, articles: articlesOf(fields.get('articles')) }
}
