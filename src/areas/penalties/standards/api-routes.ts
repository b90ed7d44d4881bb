import { Type } from 'typebox'
import { decideStandard } from '#law/penalties/standards/decide-standard.ts'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { answerOf, factsOf } from './api-answer.ts'
import { ApiAnswer, ApiLine, ApiStandard } from './api-shapes.ts'
import { factsNamed } from './facts-named.ts'
import { listStandards } from './list-standards.ts'
import { editionsOf } from './queries.ts'
import { filterOf, StandardId, StandardsQuery } from './shapes.ts'
import { adoptionsNamed, shownEdition } from './standard-view.ts'

const API = { site: 'api', door: 'anyone' } as const
const NO_STANDARD = { code: 'penalties.no-such-standard', kind: 'missing' } as const

const list = route(
  {
    ...{ ...API, method: 'GET', path: '/api/v1/standards' },
    summary: 'The standards for penalties, narrowed by words, field, law, body that uses them, or state.',
    shape: { query: StandardsQuery, answer: Type.Object({ standards: Type.Array(ApiLine) }) },
  },
  async ({ db, moment, query }) => {
    const lines = await listStandards(reading(db, moment), filterOf(query))
    return json({ standards: lines.map((line) => ({ ...line, id: line.standardId, edition: line.number })) })
  },
)

const one = route(
  {
    ...{ ...API, method: 'GET', path: '/api/v1/standards/:id' },
    summary: 'A standard: the edition in force, the facts it asks for, who uses it, and all editions.',
    shape: { params: StandardId, answer: ApiStandard },
  },
  async ({ db, moment, params }) => {
    const tx = reading(db, moment)
    const edition = await shownEdition(tx, params.id)
    if (!edition) return refused(NO_STANDARD)
    const { standard, text } = edition
    const facts = standard.facts.map((fact) => ({
      ...fact,
      words: fact.words?.map(String) ?? null,
      needed: String(fact.needed),
    }))
    return json({
      ...{ id: params.id, edition: edition.number, hash: edition.hash, text, facts },
      ...{ violation: standard.violation, domain: standard.domain, kind: standard.kind, basis: standard.basis },
      ...{ inForceFrom: edition.inForceFrom, inForceTo: edition.inForceTo },
      adoptions: await adoptionsNamed(tx, params.id),
      editions: await editionsOf(tx, params.id),
    })
  },
)

const decide = route(
  {
    ...{ ...API, method: 'POST', path: '/api/v1/standards/:id/decide' },
    summary: 'What the edition in force says to some facts: tier and range, or why there is none, with its trace.',
    shape: {
      params: StandardId,
      body: Type.Object({ facts: Type.Record(Type.String(), Type.Unknown()) }),
      answer: ApiAnswer,
    },
  },
  async ({ db, moment, params, body, lang }) => {
    const edition = await shownEdition(reading(db, moment), params.id)
    if (!edition) return refused(NO_STANDARD)
    const given = factsOf(edition.standard, body.facts)
    const decision = decideStandard(edition.compiled, given)
    return json({ ...answerOf(edition, decision), ...factsNamed(lang, edition.standard, decision) })
  },
)

/** The standards and the calculator for other programs. */
export const API_ROUTES: readonly Route[] = [list, one, decide]
