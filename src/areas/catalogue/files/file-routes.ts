import { Type } from 'typebox'
import type { Outcome } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { type Answer, goTo, refused } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readsInside } from '../access.ts'
import type { RevisionRef } from '../contract.ts'
import { Address, deskAddress, entryAt, NO_ENTRY, versionNow } from '../desk-entry.tsx'
import { attach } from './attach.ts'
import { attachedOf } from './attached-of.ts'
import type { FileView } from './contract.ts'
import { detach } from './detach.ts'
import { filesOf, publicFilesOf } from './files.ts'
import { redactRoutes } from './redact-routes.tsx'

const NO_FILE = { code: 'catalogue.no-such-file', kind: 'missing' } as const
const digest = Type.String({ pattern: '^[0-9a-f]{64}$' })
const revision = Type.Integer({ minimum: 1 })
const at = '/desk/catalogue/:body/:serial/files'
const desk = { site: 'desk', door: 'officer' } as const

/** Files of entries: what the public fetches, and attaching at the desk. */
export const fileRoutes: readonly Route[] = [
  ...redactRoutes,
  route(
    {
      ...{ site: 'portal', door: 'anyone', method: 'GET', path: '/catalogue/entries/:body/:serial/files/:digest' },
      shape: { params: Type.Object({ ...Address.properties, digest }) },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const found = await entryAt(tx, VISITOR, visit.params)
      for (const version of found?.entry.versions ?? []) {
        if (!found || version.elements === null) continue // not, or no longer, for everybody
        const files = await publicFilesOf(tx, found.entry, version.number)
        const file = files.find((one) => one.digest === visit.params.digest)
        if (file) return giveFile(visit, file, file.digest)
      }
      return refused(NO_FILE)
    },
  ),

  route(
    {
      ...{ ...desk, method: 'GET', path: `${at}/:digest` },
      shape: { params: Type.Object({ ...Address.properties, digest }) },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const found = await entryAt(tx, visit.actor, visit.params)
      if (!found || !readsInside(visit.actor, found.body.id)) return refused(NO_FILE)
      const files = await filesOf(tx, found.entry, versionNow(found.entry).number)
      const file = files.find((one) => one.digest === visit.params.digest)
      return file ? giveFile(visit, file) : refused(NO_FILE)
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: `${at}/attach`, uploads: ['file'], cleaned: ['file'] },
      shape: { params: Address, body: Type.Object({ revision }) },
    },
    async (visit) => {
      const [upload] = visit.files
      if (!upload) return refused({ code: 'catalogue.no-file-chosen', kind: 'invalid' })
      const file = attachedOf(upload)
      return change(visit, visit.body.revision, (tx, ref) => attach(tx, visit.actor, { ref, file }))
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: `${at}/detach` },
      shape: { params: Address, body: Type.Object({ revision, no: Type.Integer({ minimum: 1, maximum: 999 }) }) },
    },
    async (visit) => {
      const { no } = visit.body
      return change(visit, visit.body.revision, (tx, ref) => detach(tx, visit.actor, { ref, no }))
    },
  ),
]

async function giveFile(visit: Visit, { name, type, digest: kept }: FileView, hash?: string): Promise<Answer> {
  const bytes = await visit.db.files.get(kept)
  return { kind: 'file', name, type, bytes, ...(hash === undefined ? {} : { hash }) }
}

async function change(
  visit: Visit<Address>,
  ofRevision: number,
  verb: (tx: Tx, ref: RevisionRef) => Promise<Outcome<{ id: string }>>,
): Promise<Answer> {
  const found = await entryAt(reading(visit.db, visit.moment), visit.actor, visit.params)
  if (!found) return refused(NO_ENTRY)
  const ref = { bodyId: found.entry.bodyId, id: found.entry.id, revision: ofRevision }
  const outcome = await doOnce(visit, (tx) => verb(tx, ref))
  return outcome.ok
    ? goTo(`${visit.link(deskAddress(found.body.code, found.entry.serial))}#files`)
    : refused(outcome.no)
}
