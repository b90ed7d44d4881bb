import { Type } from 'typebox'
import type { Refusal } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { refusals } from '../../refusals.ts'
import { draftStandard } from '../draft-standard.ts'
import { replaceBlock } from '../file/replace-block.ts'
import { yamlInside } from '../file/yaml-value.ts'
import { listStandards } from '../list-standards.ts'
import { StandardId } from '../shapes.ts'
import { changeScenarios } from './change-scenarios.ts'
import { wordsOf } from './editor/words/index.ts'
import { NewStandard } from './new-standard.desk.tsx'
import { STANDARD_EDITOR_ASSETS, StandardEditor, type StandardEditorProps } from './standard-editor.desk.tsx'
import { bodiesToWriteFor, newStandardEditor, type Sent, standardEditorOf } from './standard-editor.view.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const NO_STANDARD = { code: 'penalties.no-such-standard', kind: 'missing' } as const
const NOT_YOURS = { code: 'penalties.not-your-standard', kind: 'forbidden' } as const
const section = '/desk/standards'

/** What is sent: the file, beside it the fields of a scenario, whose names follow from the facts. */
const SentDraft = Type.Object(
  {
    body: Type.Integer({ minimum: 0 }),
    refines: Type.String({ maxLength: 60 }),
    revision: Type.Integer({ minimum: 0 }),
    text: Type.String({ minLength: 1, maxLength: 200_000 }),
    note: Type.String({ maxLength: 500 }),
  },
  { additionalProperties: Type.String({ maxLength: 500 }) },
)

const begin = route(
  {
    ...{ ...DESK, method: 'GET', path: '/desk/standards/new' },
    shape: { query: Type.Object({ upper: Type.Optional(Type.String({ maxLength: 60 })) }) },
  },
  async (visit) => {
    const { lang, link, query } = visit
    const tx = reading(visit.db, visit.moment)
    if ((await bodiesToWriteFor(tx, visit.actor)).length === 0) return refused(NOT_YOURS)
    if (query.upper !== undefined)
      return editor(visit, await newStandardEditor(visit, query.upper === 'none' ? null : query.upper))
    const uppers = (await listStandards(tx))
      .filter(({ kind, use }) => kind === 'standard' && use !== 'ended')
      .map(({ standardId, violation }) => ({ standardId, name: violation }))
    return show(wordsOf(lang).titleNew, <NewStandard {...{ lang, uppers, link }} />, { section })
  },
)

const edit = route(
  { ...DESK, method: 'GET', path: '/desk/standards/:id/edit', shape: { params: StandardId } },
  async (visit) => {
    const props = await standardEditorOf(visit, visit.params.id)
    return props ? editor(visit, props) : refused(NO_STANDARD)
  },
)

const save = route(
  {
    ...{ ...DESK, method: 'POST', path: '/desk/standards/:id/draft' },
    shape: { params: StandardId, body: SentDraft },
  },
  async (visit) => {
    const { params, body } = visit
    const isNew = params.id === 'new'
    const fields = textsOf(body)
    const standardId = isNew ? (fields['id'] ?? '').trim() : params.id
    const file = changeScenarios(body.text.replaceAll('\r\n', '\n'), fields)
    const text = isNew ? replaceBlock(file, 'id', `id: ${yamlInside(standardId)}`) : file
    const refines = body.refines === '' ? null : body.refines
    const { revision, note } = body
    const input = { standardId, bodyId: body.body, refines, revision, text, note }
    const outcome = await doOnce(visit, (tx) => draftStandard(tx, visit.actor, input))
    const path = fields['act'] === 'save' ? `/desk/standards/${standardId}` : `/desk/standards/${standardId}/edit`
    if (outcome.ok) return goTo(visit.link(path))
    if (outcome.no.kind !== 'invalid') return refused(outcome.no)
    const sent = { id: standardId, revision, refines, text, note, fault: sentenceOf(visit, outcome.no) }
    return again(visit, isNew ? null : standardId, sent)
  },
)

/** What was sent, again, with the sentence that says what is wrong: nothing that was typed is lost. */
async function again(visit: Visit, standardId: string | null, sent: Sent): Promise<Answer> {
  const props =
    standardId === null
      ? await newStandardEditor(visit, sent.refines, sent)
      : await standardEditorOf(visit, standardId, sent)
  return props ? editor(visit, props, 422) : refused(NO_STANDARD)
}

function editor({ lang }: Visit, props: StandardEditorProps, status = 200): Answer {
  const title = props.name ? wordsOf(lang).title(props.name[lang]) : wordsOf(lang).titleNew
  return show(title, <StandardEditor {...props} />, { section, assets: STANDARD_EDITOR_ASSETS, status })
}

function sentenceOf({ lang }: Visit, no: Refusal): string {
  return refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
}

function textsOf(body: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** Writing the next edition of a standard, or the first of a new one. */
export const standardEditorRoutes: readonly Route[] = [begin, edit, save]
