import { createElement } from 'react'
import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { commentOn } from './comment-on.ts'
import { draftInComment } from './draft-in-comment.ts'
import { StandardDraftPage } from './pages/standard-draft.page.tsx'
import { pageWordsOf } from './pages/words/index.ts'
import { editionsOf, findStandard } from './queries.ts'
import { saidOf } from './said-of.ts'
import { StandardId } from './shapes.ts'

const OPEN = { site: 'portal', door: 'anyone' } as const
const NO_STANDARD = { code: 'penalties.no-such-standard', kind: 'missing' } as const

const draft = route(
  { ...OPEN, method: 'GET', path: '/standards/:id/draft', shape: { params: StandardId } },
  async (visit) => showDraft(visit, visit.params.id),
)

const comment = route(
  {
    ...{ ...OPEN, method: 'POST', path: '/standards/:id/comments', pace: 'slow' },
    shape: { params: StandardId, body: Type.Object({ text: Type.String({ maxLength: 2000 }) }) },
  },
  async (visit) => {
    const { id } = visit.params
    const { text } = visit.body
    if (text.trim() === '') return showDraft(visit, id, { text, fault: pageWordsOf(visit.lang).commentEmpty })
    if (!(await findStandard(reading(visit.db, visit.moment), id))) return refused(NO_STANDARD)
    const outcome = await doOnce(visit, (tx) => commentOn(tx, visit.actor, { standardId: id, text }))
    return outcome.ok ? goTo(visit.link(`/standards/${id}/draft#comments`)) : refused(outcome.no)
  },
)

/** The draft while the public is asked about it, with its form; before and after there is no such page. */
export async function showDraft(
  visit: Visit,
  standardId: string,
  sent: { readonly text: string; readonly fault: string } | null = null,
): Promise<Answer> {
  const { lang, link } = visit
  const tx = reading(visit.db, visit.moment)
  const found = await draftInComment(tx, standardId)
  if (!found) return refused(NO_STANDARD)
  const { checked, note, commentsTo, comments } = found
  const page = createElement(StandardDraftPage, {
    ...{ lang, link, standardId, note, commentsTo, comments, sent },
    ...{ standard: checked.standard, findings: checked.findings, said: saidOf(lang, checked.standard) },
    hasEdition: (await editionsOf(tx, standardId)).length > 0,
    keys: { csrf: visit.csrf, requestKey: visit.requestKey },
  })
  const status = sent ? 422 : 200
  return show(`${pageWordsOf(lang).draftKind} · ${checked.standard.violation[lang]}`, page, {
    section: 'penalties',
    status,
  })
}

/** What the public sees of a draft, and says of it. */
export const commentRoutes: readonly Route[] = [draft, comment]
