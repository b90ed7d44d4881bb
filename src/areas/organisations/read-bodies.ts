import { readFileSync } from 'node:fs'
import { type Static, type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { readOrganisationCode } from '#base/organisation-code.ts'
import { LEVELS, ROLES } from '#platform/signin/actor.ts'
import { say } from '#platform/words/phrases.ts'
import { type Body, REGIMES } from './body.ts'

const FILE = new URL('../../../lawbook/bodies.yaml', import.meta.url)

const Sentence = Type.String({ minLength: 1 })

const WrittenBody = strict({
  id: Type.String({ pattern: '^[a-z_0-9]+$' }),
  number: Type.Integer({ minimum: 1 }),
  name: Sentence,
  short: Sentence,
  kind: Sentence,
  nature: Sentence,
  level: Type.Enum(LEVELS),
  parent: Type.Optional(Type.String()),
  code: Sentence,
  regime: Type.Enum(REGIMES),
  address: Sentence,
  hours: Sentence,
  telephone: Type.String({ pattern: '^0999-\\d{7}$' }),
  windows: Type.Optional(strict({ at: Sentence, from: Type.Integer(), to: Type.Integer() })),
  duties: Type.Array(Sentence),
  posts: Type.Array(strict({ code: Sentence, name: Sentence, role: Type.Enum(ROLES), stand_in: Sentence })),
  source: Sentence,
  confidence: Sentence,
})
const WrittenFile = strict({ division: Sentence, county: Sentence, bodies: Type.Array(WrittenBody) })

/**
 * The bodies of the county as the lawbook writes them, parents before children.
 *
 * Errors: faulty data throws and says which body and why; the house does not start on half a county.
 */
export function readBodies(text: string = readFileSync(FILE, 'utf8')): readonly Body[] {
  const written: unknown = parse(text)
  if (!Value.Check(WrittenFile, written)) {
    const first = Value.Errors(WrittenFile, written)[0]
    throw new Error(`lawbook/bodies.yaml ${first?.instancePath ?? ''}: ${first?.message ?? 'not understood'}`)
  }
  const bodies = written.bodies.map((body) => bodyOf(body, written.division))
  for (const fault of faultsOf(bodies)) throw new Error(`lawbook/bodies.yaml ${fault}`)
  return bodies
}

function bodyOf(written: Static<typeof WrittenBody>, division: string): Body {
  const { id, number, kind, level, code, regime, telephone } = written
  return {
    ...{ id, number, kind, level, code, regime, telephone, division },
    name: say(written.name),
    short: say(written.short),
    nature: say(written.nature),
    parent: written.parent ?? null,
    address: say(written.address),
    hours: say(written.hours),
    windows: written.windows ?? null,
    duties: written.duties.map(say),
    posts: written.posts.map((post) => ({
      code: post.code,
      name: say(post.name),
      role: post.role,
      standIn: post.stand_in,
    })),
  }
}

function* faultsOf(bodies: readonly Body[]): Generator<string> {
  const before = new Set<string>()
  const numbers = new Set<number>()
  for (const body of bodies) {
    if (before.has(body.id)) yield `${body.id}: the id is used twice`
    if (numbers.has(body.number)) yield `${body.id}: the number ${body.number} is used twice`
    if (body.parent !== null && !before.has(body.parent))
      yield `${body.id}: its parent ${body.parent} does not stand before it`
    if (readOrganisationCode(body.code) === null) yield `${body.id}: ${body.code} fails its check characters`
    const codes = new Set(body.posts.map((post) => post.code))
    if (codes.size !== body.posts.length) yield `${body.id}: a post code is used twice`
    for (const post of body.posts) {
      if (!codes.has(post.standIn) || post.standIn === post.code) yield `${post.code}: nobody stands in for it`
    }
    before.add(body.id)
    numbers.add(body.number)
  }
}

function strict<P extends Record<string, TSchema>>(properties: P) {
  return Type.Object(properties, { additionalProperties: false })
}
