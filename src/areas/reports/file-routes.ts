import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { renderPdf } from '#platform/documents/render.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { type Answer, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import { findBodyByCode } from '../organisations/index.ts'
import { requestTables } from '../requests/index.ts'
import { docxOf } from './documents/docx.ts'
import { htmlOf } from './documents/html.ts'
import { type Paper, paperOf } from './documents/paper.ts'
import { findEdition, type ReportView, reportView } from './queries.ts'
import { wordsOf } from './words/index.ts'

const params = Type.Object({
  body: Type.String({ pattern: '^[a-z_0-9]{1,40}$' }),
  year: Type.Integer({ minimum: 2008, maximum: 2100 }),
  edition: Type.Integer({ minimum: 1, maximum: 99 }),
})
const PAPER = new URL('./documents/report.typ', import.meta.url)
type Made = { readonly type: string; readonly bytes: Uint8Array }

const FILES: Readonly<Record<'json' | 'html' | 'docx' | 'pdf', (paper: Paper, view: ReportView) => Promise<Made>>> = {
  json: async (_, { document, hash }) => ({
    ...{
      type: 'application/json; charset=utf-8',
      bytes: Buffer.from(`${JSON.stringify({ hash, report: document })}\n`),
    },
  }),
  html: async (paper) => ({ type: 'text/html; charset=utf-8', bytes: Buffer.from(htmlOf(paper)) }),
  docx: async (paper) => ({
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: docxOf(paper),
  }),
  pdf: async (paper) => ({ type: 'application/pdf', bytes: await renderPdf(PAPER, paper, paper.on) }),
}

/** A published report as a file: JSON as it was signed, and the same to be read and printed. */
export const fileRoutes: readonly Route[] = (['json', 'html', 'docx', 'pdf'] as const).map((kind) =>
  route(
    {
      ...{ method: 'GET', site: 'portal', door: 'anyone', shape: { params } },
      path: `/reports/:body/:year/:edition/report.${kind}`,
    },
    async ({ db, moment, lang, demo, params: at }): Promise<Answer> => {
      const tx = reading(db, moment)
      const body = await findBodyByCode(tx, at.body)
      const row = body && (await findEdition(tx, VISITOR, { bodyId: body.id, year: at.year, edition: at.edition }))
      if (!body || !row) return refused({ code: 'reports.no-such-report', kind: 'missing' })
      const view = await reportView(tx, row)
      const paper = paperOf(view, {
        ...{ lang, body: body.name[lang], codes: requestTables().codes, demo, on: row.published_on ?? tx.today },
        text: lang === 'zh-Hant' ? toTraditional : (written) => written,
      })
      const name = `${wordsOf(lang).file.name(body.name[lang], at.year, at.edition)}.${kind}`
      return { kind: 'file', name, ...(await FILES[kind](paper, view)) }
    },
  ),
)
