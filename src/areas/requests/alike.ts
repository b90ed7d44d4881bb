import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { Alike } from './contract.ts'
import type { InfoRequest } from './request.ts'
import { requests } from './request-rows.ts'

/** From this share of their pairs in common, two subjects ask for much the same (ours; people look before it is used). */
const ALIKE = 0.5
const MOST = 10

/**
 * Earlier requests to the same body whose subject has most pairs of characters in common: repeated ones, and what others
 * asked for. Compared by keyed hashes; no text is opened. Likeness: shared pairs by all pairs of both, 0 to 1.
 */
export async function alikeOf(tx: Tx, found: InfoRequest): Promise<readonly Alike[]> {
  const terms = [...found.subjectTerms]
  const rows = await requests(tx)
    .selectFrom('requests.request')
    .select(['number', 'state', 'code', 'document', 'replied_on', 'applicant_index'])
    .select(likenessTo(terms).as('likeness'))
    .where('body_id', '=', found.bodyId)
    .where('id', '<>', found.id)
    .where(sql<boolean>`subject_terms && ${terms}::text[]`)
    .where(likenessTo(terms), '>=', ALIKE)
    .orderBy('likeness', 'desc')
    .orderBy('number')
    .limit(MOST)
    .execute()
  return rows.map(({ number, state, code, document, replied_on, applicant_index, likeness }) => ({
    ...{ number, state, code, document, repliedOn: replied_on, likeness },
    sameApplicant: applicant_index !== '' && applicant_index === found.applicantIndex,
  }))
}

/** How many different others asked this body for much the same. */
export async function othersWhoAsked(tx: Tx, found: InfoRequest): Promise<number> {
  const terms = [...found.subjectTerms]
  const { count } = await requests(tx)
    .selectFrom('requests.request')
    .select((eb) => eb.fn.count<string>('applicant_index').distinct().as('count'))
    .where('body_id', '=', found.bodyId)
    .where('id', '<>', found.id)
    .where('applicant_index', 'not in', [found.applicantIndex, ''])
    .where(sql<boolean>`subject_terms && ${terms}::text[]`)
    .where(likenessTo(terms), '>=', ALIKE)
    .executeTakeFirstOrThrow()
  return Number(count)
}

function likenessTo(terms: readonly string[]) {
  return sql<number>`(select count(*) filter (where t = any(${[...terms]}::text[]))::float8
    / (count(*) + ${terms.length} - count(*) filter (where t = any(${[...terms]}::text[])))
    from unnest(subject_terms) as t)`
}
