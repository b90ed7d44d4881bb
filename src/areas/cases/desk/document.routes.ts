import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { MISSING } from '../access.ts'
import { readCaseNumber } from '../case.ts'
import { makeDocument } from '../documents/make-document.ts'
import { documentView, refOfNumber } from '../queries.ts'

/** The documents of a case as its officers see them: without the applicant's phrase. */
export const documentRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/desk/cases/:number/documents/:key', site: 'desk', door: 'officer' },
      shape: {
        params: Type.Object({
          number: Type.String({ minLength: 10, maxLength: 30 }),
          key: Type.String({ maxLength: 40 }),
        }),
      },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const number = readCaseNumber(visit.params.number)
      const ref = number === null ? null : await refOfNumber(tx, number)
      const view = ref ? await documentView(tx, visit.actor, ref) : null
      const wanted = { lang: visit.lang, demo: visit.demo, phrase: null }
      return (view && (await makeDocument(tx, view, visit.params.key, wanted))) ?? refused(MISSING)
    },
  ),
]
