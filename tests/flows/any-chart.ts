import fc from 'fast-check'

/** A piece of a chart with one way in and one way out; such pieces are put into each other. */
export type Block =
  | { readonly kind: 'task' }
  | { readonly kind: 'service' }
  | { readonly kind: 'many'; readonly n: number; readonly sequential: boolean }
  | { readonly kind: 'sequence' | 'parallel' | 'inclusive' | 'choice'; readonly blocks: readonly Block[] }
  | { readonly kind: 'loop' | 'inside'; readonly block: Block }
  | { readonly kind: 'limit'; readonly block: Block; readonly late: Block; readonly interrupting: boolean }
  | { readonly kind: 'race' }

/** Any chart of the kinds named, not deep, since what goes wrong goes wrong in small ones. */
export function anyBlock(kinds: readonly Block['kind'][]): fc.Arbitrary<Block> {
  const { block } = fc.letrec<{ block: Block }>((tie) => {
    const blocks = fc.array(tie('block'), { minLength: 2, maxLength: 3 })
    const all: Readonly<Record<Block['kind'], fc.Arbitrary<Block>>> = {
      task: fc.constant({ kind: 'task' }),
      service: fc.constant({ kind: 'service' }),
      race: fc.constant({ kind: 'race' }),
      many: fc.record({ kind: fc.constant('many'), n: fc.nat(3), sequential: fc.boolean() }),
      sequence: fc.record({ kind: fc.constant('sequence'), blocks }),
      parallel: fc.record({ kind: fc.constant('parallel'), blocks }),
      inclusive: fc.record({ kind: fc.constant('inclusive'), blocks }),
      choice: fc.record({ kind: fc.constant('choice'), blocks }),
      loop: fc.record({ kind: fc.constant('loop'), block: tie('block') }),
      inside: fc.record({ kind: fc.constant('inside'), block: tie('block') }),
      limit: fc.record({
        kind: fc.constant('limit'),
        block: tie('block'),
        late: tie('block'),
        interrupting: fc.boolean(),
      }),
    }
    return {
      block: fc.oneof({ depthSize: 'small', maxDepth: 3, withCrossShrink: true }, ...kinds.map((kind) => all[kind])),
    }
  })
  return block
}

/** The flow elements of a chart around a block, and the facts that its gateways ask. */
export function drawn(block: Block): { readonly elements: string; readonly facts: readonly string[] } {
  const pen = newPen()
  const [first, last] = draw(block, pen)
  return {
    elements: `<startEvent id="Start"/>${pen.written.join('')}<endEvent id="End"/>${way('Start', first)}${way(last, 'End')}`,
    facts: pen.facts,
  }
}

interface Pen {
  readonly written: string[]
  readonly facts: string[]
  readonly id: (kind: string) => string
}

function newPen(): Pen {
  let count = 0
  return {
    written: [],
    facts: [],
    id: (kind) => {
      count += 1
      return `${kind}${count}`
    },
  }
}

type Ends = readonly [first: string, last: string]

function draw(block: Block, pen: Pen): Ends {
  switch (block.kind) {
    case 'task':
      return node(pen, 'userTask')
    case 'service':
      return node(pen, 'serviceTask')
    case 'many':
      return node(
        pen,
        'userTask',
        `<multiInstanceLoopCharacteristics isSequential="${block.sequential}"><loopCardinality>${block.n}</loopCardinality></multiInstanceLoopCharacteristics>`,
      )
    case 'sequence':
      return sequence(block.blocks, pen)
    case 'parallel':
    case 'inclusive':
    case 'choice':
      return fork(block.kind, block.blocks, pen)
    case 'loop':
      return loop(block.block, pen)
    case 'inside':
      return inside(block.block, pen)
    case 'limit':
      return limit(block.block, block.late, block.interrupting, pen)
    case 'race':
      return race(pen)
  }
}

function node(pen: Pen, type: string, inner = '', attributes = ''): Ends {
  const id = pen.id(type)
  pen.written.push(`<${type} id="${id}" ${attributes}>${inner}</${type}>`)
  return [id, id]
}

function sequence(blocks: readonly Block[], pen: Pen): Ends {
  const all = blocks.map((each) => draw(each, pen))
  for (const [at, [first]] of all.entries()) {
    const before = all[at - 1]
    if (before) pen.written.push(way(before[1], first))
  }
  return [all[0]?.[0] ?? '', all.at(-1)?.[1] ?? '']
}

function fork(kind: 'parallel' | 'inclusive' | 'choice', blocks: readonly Block[], pen: Pen): Ends {
  const type = { parallel: 'parallelGateway', inclusive: 'inclusiveGateway', choice: 'exclusiveGateway' }[kind]
  const id = pen.id(type)
  const [join] = node(pen, type)
  for (const [at, block] of blocks.entries()) {
    const [first, last] = draw(block, pen)
    pen.written.push(way(last, join))
    if (kind === 'parallel') pen.written.push(way(id, first))
    else if (at === 0) pen.written.push(way(id, first, null, `${id}default`))
    else pen.written.push(way(id, first, newFact(pen)))
  }
  const otherwise = kind === 'parallel' ? '' : `default="${id}default"`
  pen.written.push(`<${type} id="${id}" ${otherwise}/>`)
  return [id, join]
}

/** Somebody has to send it round again, or it could go in circles by itself. */
function loop(block: Block, pen: Pen): Ends {
  const [merge] = node(pen, 'exclusiveGateway')
  const [first, last] = draw(block, pen)
  const again = pen.id('exclusiveGateway')
  const [back] = node(pen, 'userTask')
  const [out] = node(pen, 'serviceTask')
  pen.written.push(`<exclusiveGateway id="${again}" default="${again}default"/>`, way(merge, first), way(last, again))
  pen.written.push(way(again, back, newFact(pen)), way(back, merge), way(again, out, null, `${again}default`))
  return [merge, out]
}

function inside(block: Block, pen: Pen): Ends {
  const own: Pen = { ...pen, written: [] }
  const [first] = draw(block, own)
  const start = pen.id('startEvent')
  return node(pen, 'subProcess', `<startEvent id="${start}"/>${own.written.join('')}${way(start, first)}`)
}

/** Both ways end at one exclusive gateway behind; where the limit does not end its block, each passes for itself. */
function limit(block: Block, late: Block, interrupting: boolean, pen: Pen): Ends {
  const [host] = inside(block, pen)
  const [timer] = node(
    pen,
    'boundaryEvent',
    '<timerEventDefinition/>',
    `attachedToRef="${host}" cancelActivity="${interrupting}"`,
  )
  const [first, last] = draw(late, pen)
  pen.written.push(way(timer, first))
  if (!interrupting) return [host, host]
  const [merge] = node(pen, 'exclusiveGateway')
  pen.written.push(way(host, merge), way(last, merge))
  return [host, merge]
}

function race(pen: Pen): Ends {
  const [gateway] = node(pen, 'eventBasedGateway')
  const [timer] = node(pen, 'intermediateCatchEvent', '<timerEventDefinition/>')
  const [message] = node(pen, 'intermediateCatchEvent', '<messageEventDefinition messageRef="m"/>')
  const [merge] = node(pen, 'exclusiveGateway')
  pen.written.push(way(gateway, timer), way(gateway, message), way(timer, merge), way(message, merge))
  return [gateway, merge]
}

function newFact(pen: Pen): string {
  const fact = `fact${pen.facts.length}`
  pen.facts.push(fact)
  return fact
}

function way(from: string, to: string, fact: string | null = null, id = `${from}-${to}`): string {
  const asked = fact === null ? '' : `<conditionExpression>${fact}</conditionExpression>`
  return `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${asked}</sequenceFlow>`
}
