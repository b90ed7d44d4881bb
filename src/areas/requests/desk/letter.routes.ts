import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { MISSING } from '../access.ts'
import { makeLetter } from '../letters/make-letter.ts'
import { numberParam, viewOf } from './request.routes.tsx'

/** The letters of a request as those who handle it see them. */
export const letterRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/desk/requests/:number/letters/:key', site: 'desk', door: 'officer' },
      shape: { params: Type.Object({ number: numberParam, key: Type.String({ maxLength: 40 }) }) },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const view = await viewOf(tx, visit)
      return (view && (await makeLetter(tx, view, visit.params.key, visit))) ?? refused(MISSING)
    },
  ),
]
