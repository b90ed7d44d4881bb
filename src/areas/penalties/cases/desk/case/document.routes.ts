import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { MISSING } from '../../access.ts'
import { makeDocument } from '../../documents/make-document.ts'
import { penaltyView, refOfNumber } from '../../queries.ts'

/** The documents of a penalty case, for those who may see the case; `no` is the number of the paper in the file. */
export const documentRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/desk/penalties/:number/documents/:no', site: 'desk', door: 'officer' },
      shape: {
        params: Type.Object({
          number: Type.String({ minLength: 10, maxLength: 30 }),
          no: Type.String({ pattern: '^[1-9]\\d{0,5}$' }),
        }),
      },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const ref = await refOfNumber(tx, visit.params.number)
      const view = ref ? await penaltyView(tx, visit.actor, ref) : null
      return (view && (await makeDocument(tx, view, Number(visit.params.no), visit))) ?? refused(MISSING)
    },
  ),
]
