import { Type } from 'typebox'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import {
  chooseMarksPage,
  comparePage,
  type FileView,
  foundMarksPage,
  MarksTyped,
  makeCopy,
  type RedactPair,
  type RedactPlace,
  redactionTyped,
} from '../../catalogue/index.ts'
import { whyNot } from '../access.ts'
import type { RequestView } from '../contract.ts'
import { numberParam, viewOf } from '../desk/request.routes.tsx'
import { changeFiles } from './change-files.ts'
import { NO_FILE } from './give-file.ts'
import { passFile } from './pass-file.ts'
import { redactFile } from './redact-file.ts'
import { marksOf } from './reply-files.ts'

const At = Type.Object({ number: numberParam, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) })
type At = { readonly number: string; readonly digest: string }
const at = '/desk/requests/:number/files/:digest'
const desk = { site: 'desk', door: 'officer' } as const

/** Partial disclosure of a paper that is asked for: look for words, take out, compare, pass. */
export const redactFileRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: `${at}/redact`, shape: { params: At } }, (visit) =>
    withFile(visit, async (_tx, view, file) => chooseMarksPage(visit, placeOf(visit, view), file)),
  ),

  route({ ...desk, method: 'POST', path: `${at}/find`, shape: { params: At, body: MarksTyped } }, (visit) =>
    withFile(visit, async (_tx, view, file) => {
      const no = whyNot(visit.actor, view.request, 'draft')
      return no ? refused(no) : foundMarksPage(visit, placeOf(visit, view), file, visit.body)
    }),
  ),

  route({ ...desk, method: 'POST', path: `${at}/redact`, shape: { params: At, body: MarksTyped } }, (visit) =>
    withFile(visit, async (_tx, view, file) => {
      const no = whyNot(visit.actor, view.request, 'draft')
      if (no) return refused(no)
      const redaction = redactionTyped(visit.body)
      if (!redaction) return refused({ code: 'requests.region-unclear', kind: 'invalid' })
      const copy = await makeCopy(visit.db.files, file, redaction)
      if (!copy.ok) return refused(copy.no)
      const { text, ...made } = copy.value
      return changeFiles(visit, (tx, ref) =>
        redactFile(tx, visit.actor, { ref, of: file.digest, copy: made, text, redaction }),
      )
    }),
  ),

  route({ ...desk, method: 'GET', path: `${at}/compare`, shape: { params: At } }, (visit) =>
    withFile(visit, async (tx, view, file) => {
      const pair = await pairOf(tx, view, file)
      const mayPass = whyNot(visit.actor, view.request, 'review-legal') === null
      return pair ? comparePage(visit, placeOf(visit, view), file, pair, mayPass) : refused(NO_FILE)
    }),
  ),

  route({ ...desk, method: 'POST', path: `${at}/pass`, shape: { params: At, body: Type.Object({}) } }, (visit) =>
    withFile(visit, async (tx, view, file) => {
      const no = whyNot(visit.actor, view.request, 'review-legal')
      if (no) return refused(no)
      const pair = await pairOf(tx, view, file)
      if (!pair) return refused(NO_FILE)
      const again = await makeCopy(visit.db.files, pair.original, pair.redaction)
      if (!again.ok) return refused(again.no)
      return changeFiles(visit, (inside, ref) =>
        passFile(inside, visit.actor, { ref, digest: file.digest, again: again.value.digest }),
      )
    }),
  ),
]

async function withFile(
  visit: Visit<At>,
  answer: (tx: Tx, view: RequestView, file: FileView) => Promise<Answer>,
): Promise<Answer> {
  const tx = reading(visit.db, visit.moment)
  const view = await viewOf(tx, visit)
  const file = view?.files.find(({ digest }) => digest === visit.params.digest)
  return view && file ? answer(tx, view, file) : refused(NO_FILE)
}

function placeOf({ link, csrf }: Visit, { request }: RequestView): RedactPlace {
  const back = link(`/desk/requests/${request.number}`)
  return { back, files: `${back}/files`, hidden: { csrf }, section: '/desk/requests' }
}

async function pairOf(tx: Tx, { request, files }: RequestView, copy: FileView): Promise<RedactPair | null> {
  const original = files.find(({ no }) => no === copy.redacts)
  const redaction = await marksOf(tx, request, copy.digest)
  return original && redaction ? { original, redaction } : null
}
