import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { attachedOf } from '../../catalogue/index.ts'
import { numberParam, viewOf } from '../desk/request.routes.tsx'
import { attachFile } from './attach-file.ts'
import { changeFiles } from './change-files.ts'
import { detachFile } from './detach-file.ts'
import { giveFile, NO_FILE } from './give-file.ts'
import { redactFileRoutes } from './redact-file-routes.ts'

const at = '/desk/requests/:number/files'
const desk = { site: 'desk', door: 'officer' } as const
const params = Type.Object({ number: numberParam })
const digest = Type.String({ pattern: '^[0-9a-f]{64}$' })

/** The files of a reply at the desk: put to the draft, taken out, read by those who handle the request. */
export const fileRoutes: readonly Route[] = [
  ...redactFileRoutes,
  route(
    {
      ...{ ...desk, method: 'GET', path: `${at}/:digest` },
      shape: { params: Type.Object({ ...params.properties, digest }) },
    },
    async (visit) => {
      const view = await viewOf(reading(visit.db, visit.moment), visit)
      const file = view?.files.find((one) => one.digest === visit.params.digest)
      return file ? giveFile(visit, file) : refused(NO_FILE)
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: `${at}/attach`, uploads: ['file'], cleaned: ['file'] },
      shape: { params, body: Type.Object({}) },
    },
    async (visit) => {
      const [upload] = visit.files
      if (!upload) return refused({ code: 'requests.no-file-chosen', kind: 'invalid' })
      const file = attachedOf(upload)
      const { text = '' } = upload
      return changeFiles(visit, (tx, ref) => attachFile(tx, visit.actor, { ref, file, text }))
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: `${at}/detach` },
      shape: { params, body: Type.Object({ no: Type.Integer({ minimum: 1, maximum: 999 }) }) },
    },
    async (visit) => changeFiles(visit, (tx, ref) => detachFile(tx, visit.actor, { ref, no: visit.body.no })),
  ),
]
