import { listBodies } from '#areas/organisations/index.ts'
import { csvOf } from '#base/csv.ts'
import { reading } from '#platform/db/tx.ts'
import type { Alternate } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { FeeOnDay } from './contract.ts'
import { printYuan } from './pages/standard.part.tsx'
import { allFees, feesOn } from './queries.ts'
import { FeesQuery, filterOf } from './shapes.ts'
import { wordsOf } from './words/index.ts'

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** The list as files, narrowed as the page is. */
export const fileRoutes: readonly Route[] = (['csv', 'json'] as const).map((ending) =>
  route(
    { site: 'portal', door: 'anyone', method: 'GET', path: `/fees.${ending}`, shape: { query: FeesQuery } },
    async ({ db, moment, lang, query }) => {
      const tx = reading(db, moment)
      const codes = new Map((await listBodies(tx)).map(({ id, code, name }) => [id, { code, name: name['zh-Hans'] }]))
      const shown = feesOn(await allFees(tx), tx.today, filterOf(query))
      const rows = shown.map((one) => ({ ...told(one), body: codes.get(one.fee.bodyId)?.name ?? '' }))
      const head = wordsOf(lang).csv
      const text =
        ending === 'json'
          ? JSON.stringify({ on: tx.today, fees: rows })
          : new TextDecoder('utf-8', { ignoreBOM: true }).decode(
              csvOf([head, ...rows.map((row) => COLUMNS.map((key) => cell(row[key])))]),
            )
      return { kind: 'document', type: TYPES[ending], text, cache: ['fees'] }
    },
  ),
)

/** Where the list stands as files. */
export function fileLinks(
  link: (path: string) => string,
  query: Readonly<Record<string, string | undefined>>,
): readonly Alternate[] {
  const asked = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])))
  const tail = asked.size > 0 ? `?${asked}` : ''
  return [
    { type: 'text/csv', href: link(`/fees.csv${tail}`), title: 'CSV' },
    { type: 'application/json', href: link(`/fees.json${tail}`), title: 'JSON' },
  ]
}

const COLUMNS = [
  ...(['id', 'body', 'kind', 'name', 'state', 'amount', 'unit', 'rule', 'payer', 'treasury'] as const),
  ...(['basis', 'document', 'from', 'note', 'source', 'checked'] as const),
]

function told({ fee, now }: FeeOnDay) {
  const { standard, name, state, payer, treasury, basis, document, from, note, source, checked } = now
  return {
    ...{ id: fee.id, kind: fee.kind, name, state },
    amount: 'fen' in standard ? printYuan(standard.fen) : null,
    unit: 'fen' in standard ? standard.unit : null,
    rule: 'rule' in standard ? standard.rule : null,
    ...{ payer, treasury, basis, document, from, note, source, checked },
  }
}

function cell(value: string | boolean | readonly string[] | null): string {
  if (value === null) return ''
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : value.join('；')
}
