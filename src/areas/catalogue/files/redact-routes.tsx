import { Type } from 'typebox'
import type { Outcome } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { findWords } from '#platform/files/redact/redact.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readsInside, whyNotDraft } from '../access.ts'
import { Address, deskAddress, entryAt, type Found, versionNow } from '../desk-entry.tsx'
import { wordsOf as areaWordsOf } from '../words/index.ts'
import type { FileView, Redaction } from './contract.ts'
import { CompareDesk, type ComparedLine } from './desk/compare.desk.tsx'
import { RedactDesk } from './desk/redact.desk.tsx'
import { filesOf } from './files.ts'
import { makeCopy } from './make-copy.ts'
import { passRedaction } from './pass-redaction.ts'
import { redact } from './redact.ts'
import { MarksTyped, placeOf, redactionTyped, wordsTyped } from './redact-typed.ts'
import { redactionOf } from './redaction.ts'
import { wordsOf } from './words/index.ts'

const NO_FILE = { code: 'catalogue.no-such-file', kind: 'missing' } as const
const At = Type.Object({ ...Address.properties, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) })
type At = Address & { readonly digest: string }
const at = '/desk/catalogue/:body/:serial/files/:digest'
const desk = { site: 'desk', door: 'officer' } as const
const section = '/desk/catalogue'

/** Partial disclosure at the desk: look for words, take out, compare, pass. Words travel in forms, never in addresses. */
export const redactRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: `${at}/redact`, shape: { params: At } }, (visit) =>
    withFile(visit, async (_tx, found, file) => choosePage(visit, found, file, {}, null)),
  ),

  route({ ...desk, method: 'POST', path: `${at}/find`, shape: { params: At, body: MarksTyped } }, (visit) =>
    withFile(visit, async (_tx, found, file) => {
      const no = whyNotDraft(visit.actor, found.body.id)
      if (no) return refused(no)
      const words = wordsTyped(visit.body)
      const finds = await findWords(await visit.db.files.get(file.digest), file.type, words)
      if (!finds.ok) return refused(finds.no)
      const lines = words.map((one, i) => ({
        words: one,
        finds: finds.value.filter((find) => find.words === one).map((find) => ({ ...find, value: placeOf(i, find) })),
      }))
      return choosePage(visit, found, file, visit.body, lines)
    }),
  ),

  route({ ...desk, method: 'POST', path: `${at}/redact`, shape: { params: At, body: MarksTyped } }, (visit) =>
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
    withFile(visit, (tx, found, file) => comparePage(tx, visit, found, file)),
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

function choosePage(
  visit: Visit<At>,
  { entry, body }: Found,
  file: FileView,
  typed: { readonly words?: string; readonly regions?: string },
  found: Parameters<typeof RedactDesk>[0]['found'],
): Answer {
  const { lang, link } = visit
  const back = link(deskAddress(body.code, entry.serial))
  const props = {
    ...{ lang, name: file.name, hasPages: file.type === 'application/pdf', back, found },
    ...{ findHref: `${back}/files/${file.digest}/find`, redactHref: `${back}/files/${file.digest}/redact` },
    typed: { words: typed.words ?? '', regions: typed.regions ?? '' },
    hidden: { csrf: visit.csrf, revision: versionNow(entry).revision },
    requestKey: visit.requestKey,
  }
  return show(wordsOf(lang).redact.title, <RedactDesk {...props} />, { section })
}

interface Pair {
  readonly original: FileView
  readonly redaction: Redaction
}

async function pairOf(tx: Tx, { entry }: Found, copy: FileView): Promise<Pair | null> {
  const { number } = versionNow(entry)
  const original = (await filesOf(tx, entry, number)).find(({ no }) => no === copy.redacts)
  const redaction = await redactionOf(tx, entry, number, copy.digest)
  return original && redaction ? { original, redaction } : null
}

async function comparePage(tx: Tx, visit: Visit<At>, found: Found, copy: FileView): Promise<Answer> {
  const pair = await pairOf(tx, found, copy)
  if (!pair) return refused(NO_FILE)
  const { original, redaction } = pair
  const { lang, link } = visit
  const looked = redaction.words.map(({ words }) => words)
  const finds = await findWords(await visit.db.files.get(original.digest), original.type, looked)
  if (!finds.ok) return refused(finds.no)
  const back = link(deskAddress(found.body.code, found.entry.serial))
  const version = versionNow(found.entry)
  const mayPass = version.step === 'drafted' && copy.reviewedBy === null
  const words = wordsOf(lang).redact
  const props = {
    ...{ lang, back, isReviewed: copy.reviewedBy !== null },
    original: { name: original.name, href: `${back}/files/${original.digest}` },
    copy: { name: copy.name, href: `${back}/files/${copy.digest}` },
    lines: finds.value.map((find): ComparedLine => {
      const mark = redaction.words.find((one) => one.words === find.words)
      const ground = mark ? areaWordsOf(lang).ground[mark.ground] : ''
      return { ...find, key: `${find.words} ${find.from}`, gone: mark?.from.includes(find.from) ?? false, ground }
    }),
    regions: redaction.regions.map((one) => words.region(one.page, one.left, one.top, one.width, one.height)),
    passHref: mayPass ? `${back}/files/${copy.digest}/pass` : null,
    hidden: { csrf: visit.csrf, request_key: visit.requestKey, revision: version.revision },
  }
  return show(words.compare, <CompareDesk {...props} />, { section })
}
