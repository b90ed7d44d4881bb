import { CONFIDENCES } from '../../book/cited.ts'
import { dayAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt } from '../../book/node.ts'
import { type Traditional, textAt } from '../../book/read-text.ts'
import { factAt } from './read-fact.ts'
import { scenarioAt } from './read-scenario.ts'
import { limbAt, tierAt } from './read-tier.ts'
import { weightsAt } from './read-weights.ts'
import { type Basis, BOUNDARIES, HITS, STANDARD_KINDS, type Standard, type StandardSource } from './standard.ts'

const HEAD = [
  'id',
  'violation',
  'domain',
  'body',
  'jurisdiction',
  'kind',
  'basis',
  'laterLaw',
  'inForce',
  'source',
  'confidence',
]
const REST = ['boundaries', 'hits', 'rules', 'note', 'facts', 'consistent', 'statutory', 'tiers', 'weights']
const FLAWS = ['intendedGaps', 'defects', 'scenarios']

/** One file of `lawbook/standards/`. What is not understood is thrown as a fault of the lawbook. FEEL is not compiled yet. */
export function readStandard(at: Node, traditional: Traditional): Standard {
  const fields = recordAt(at, [...HEAD, ...REST, ...FLAWS])
  const of = (key: string): Node => fieldOf(at, fields, key)
  const list = <T>(key: string, read: (node: Node) => T): readonly T[] =>
    optional(fields.get(key), (node) => listAt(node).map(read)) ?? []
  const facts = listAt(of('facts')).map((fact) => factAt(fact))
  const span = optional(fields.get('inForce'), (node) => recordAt(node, ['from', 'to']))
  return {
    id: stringAt(of('id')),
    violation: textAt(of('violation'), traditional),
    domain: textAt(of('domain'), traditional),
    body: stringAt(of('body')),
    jurisdiction: stringAt(of('jurisdiction')),
    kind: oneOf(of('kind'), STANDARD_KINDS),
    basis: listAt(of('basis')).map(basisAt),
    laterLaw: list('laterLaw', stringAt),
    from: optional(span?.get('from'), dayAt),
    to: optional(span?.get('to'), dayAt),
    source: sourceAt(of('source')),
    confidence: oneOf(of('confidence'), CONFIDENCES),
    boundaries: oneOf(of('boundaries'), BOUNDARIES),
    hits: oneOf(of('hits'), HITS),
    rules: optional(fields.get('rules'), stringAt),
    facts,
    consistent: list('consistent', stringAt),
    statutory: listAt(of('statutory')).map(limbAt),
    tiers: list('tiers', tierAt),
    weights: optional(fields.get('weights'), weightsAt),
    intendedGaps: list('intendedGaps', (node) => {
      const gap = recordAt(node, ['when', 'reason'])
      return { when: stringAt(fieldOf(node, gap, 'when')), reason: stringAt(fieldOf(node, gap, 'reason')) }
    }),
    defects: list('defects', (node) => {
      const defect = recordAt(node, ['kind', 'detail', 'when'])
      return {
        kind: stringAt(fieldOf(node, defect, 'kind')),
        detail: stringAt(fieldOf(node, defect, 'detail')),
        when: optional(defect.get('when'), stringAt),
      }
    }),
    scenarios: list('scenarios', scenarioAt(facts)),
    note: optional(fields.get('note'), stringAt),
  }
}

function basisAt(at: Node): Basis {
  const fields = recordAt(at, ['law', 'article', 'paragraph', 'item', 'version'])
  return {
    law: stringAt(fieldOf(at, fields, 'law')),
    article: stringAt(fieldOf(at, fields, 'article')),
    paragraph: optional(fields.get('paragraph'), stringAt),
    item: optional(fields.get('item'), stringAt),
    version: optional(fields.get('version'), stringAt),
  }
}

function sourceAt(at: Node): StandardSource {
  const fields = recordAt(at, ['title', 'number', 'issuer', 'how'])
  return {
    title: stringAt(fieldOf(at, fields, 'title')),
    number: optional(fields.get('number'), stringAt),
    issuer: optional(fields.get('issuer'), stringAt),
    how: stringAt(fieldOf(at, fields, 'how')),
  }
}
