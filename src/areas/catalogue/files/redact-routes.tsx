import { Type } from 'typebox'
import type { Outcome } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readsInside, whyNotDraft } from '../access.ts'
import { Address, deskAddress, entryAt, type Found, versionNow } from '../desk-entry.tsx'
import type { FileView } from './contract.ts'
import { filesOf } from './files.ts'
import { makeCopy } from './make-copy.ts'
import { passRedaction } from './pass-redaction.ts'
import { redact } from './redact.ts'
import { chooseMarksPage, comparePage, foundMarksPage, type RedactPair, type RedactPlace } from './redact-pages.tsx'
import { MarksTyped, redactionTyped } from './redact-typed.ts'
import { redactionOf } from './redaction.ts'

const NO_FILE = { code: 'catalogue.no-such-file', kind: 'missing' } as const
const At = Type.Object({ ...Address.properties, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) })
type At = Address & { readonly digest: string }
const at = '/desk/catalogue/:body/:serial/files/:digest'
/** The marks, and the revision of the draft they were made for. */
const Typed = Type.Object({ ...MarksTyped.properties, revision: Type.Integer({ minimum: 1 }) })
const desk = { site: 'desk', door: 'officer' } as const

/** Partial disclosure at the desk: look for words, take out, compare, pass. Words travel in forms, never in addresses. */
export const redactRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: `${at}/redact`, shape: { params: At } }, (visit) =>
    withFile(visit, async (_tx, found, file) => chooseMarksPage(visit, placeOf(visit, found), file)),
  ),

  route({ ...desk, method: 'POST', path: `${at}/find`, shape: { params: At, body: Typed } }, (visit) =>
    withFile(visit, async (_tx, found, file) => {
      const no = whyNotDraft(visit.actor, found.body.id)
      return no ? refused(no) : foundMarksPage(visit, placeOf(visit, found), file, visit.body)
    }),
  ),

  route({ ...desk, method: 'POST', path: `${at}/redact`, shape: { params: At, body: Typed } }, (visit) =>
    withFile(visit, async (_tx, found, file) => {
      const no = whyNotDraft(visit.actor, found.body.id)
      if (no) return refused(no)
      const redaction = redactionTyped(visit.body)
      if (!redaction) return refused({ code: 'catalogue.region-unclear', kind: 'invalid' })
      const copy = await makeCopy(visit.db.files, file, redaction)
      if (!copy.ok) return refused(copy.no)
      return change(visit, found, visit.body.revision, (inside, ref) =>
        redact(inside, visit.actor, { ref, of: file.digest, copy: copy.value, redaction }),
      )
    }),
  ),

  route({ ...desk, method: 'GET', path: `${at}/compare`, shape: { params: At } }, (visit) =>
    withFile(visit, async (tx, found, file) => {
      const pair = await pairOf(tx, found, file)
      const mayPass = versionNow(found.entry).step === 'drafted'
      return pair ? comparePage(visit, placeOf(visit, found), file, pair, mayPass) : refused(NO_FILE)
    }),
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: `${at}/pass` },
      shape: { params: At, body: Type.Object({ revision: Type.Integer({ minimum: 1 }) }) },
    },
    (visit) =>
      withFile(visit, async (tx, found, file) => {
        const pair = await pairOf(tx, found, file)
        if (!pair) return refused(NO_FILE)
        const again = await makeCopy(visit.db.files, pair.original, pair.redaction)
        if (!again.ok) return refused(again.no)
        return change(visit, found, visit.body.revision, (inside, ref) =>
          passRedaction(inside, visit.actor, { ref, digest: file.digest, again: again.value.digest }),
        )
      }),
  ),
]

/** The file of the version that is worked on, for those who read drafts of the body. */
async function withFile(
  visit: Visit<At>,
  answer: (tx: Tx, found: Found, file: FileView) => Promise<Answer>,
): Promise<Answer> {
  const tx = reading(visit.db, visit.moment)
  const found = await entryAt(tx, visit.actor, visit.params)
  if (!found || !readsInside(visit.actor, found.body.id)) return refused(NO_FILE)
  const files = await filesOf(tx, found.entry, versionNow(found.entry).number)
  const file = files.find(({ digest }) => digest === visit.params.digest)
  return file ? answer(tx, found, file) : refused(NO_FILE)
}

async function change(
  visit: Visit<At>,
  { entry, body }: Found,
  revision: number,
  verb: (tx: Tx, ref: { bodyId: number; id: string; revision: number }) => Promise<Outcome<{ id: string }>>,
): Promise<Answer> {
  const outcome = await doOnce(visit, (tx) => verb(tx, { bodyId: entry.bodyId, id: entry.id, revision }))
  return outcome.ok ? goTo(`${visit.link(deskAddress(body.code, entry.serial))}#files`) : refused(outcome.no)
}

function placeOf({ link, csrf }: Visit, { entry, body }: Found): RedactPlace {
  const back = link(deskAddress(body.code, entry.serial))
  const hidden = { csrf, revision: versionNow(entry).revision }
  return { back, files: `${back}/files`, hidden, section: '/desk/catalogue' }
}

async function pairOf(tx: Tx, { entry }: Found, copy: FileView): Promise<RedactPair | null> {
  const { number } = versionNow(entry)
  const original = (await filesOf(tx, entry, number)).find(({ no }) => no === copy.redacts)
  const redaction = await redactionOf(tx, entry, number, copy.digest)
  return original && redaction ? { original, redaction } : null
}
