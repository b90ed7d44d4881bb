import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { area as organisations } from '#areas/organisations/area.ts'
import { area as processes } from '#areas/processes/area.ts'
import { dropDraft } from '#areas/processes/drop-draft.ts'
import { MONDAY, officerOf, settledCharts } from '#areas/processes/examples.ts'
import { findDraft } from '#areas/processes/queries.ts'
import type { Lang } from '#base/text.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { makeAssets } from '#platform/web/assets.ts'
import { deskFrame } from '#sites/desk/frame.tsx'
import { portalFrame } from '#sites/portal/frame.tsx'
import { newPage, type PageWish } from '../browser.ts'
import { everyKind } from './every-kind.ts'

const EVERY_KIND = everyKind()

/** What to open, in which language, by whom; the first reviewer of the bureau unless said otherwise. */
export interface Opening extends PageWish {
  readonly lang?: Lang
  readonly chart?: 'licence' | 'every-kind' | 'summary-penalty'
  readonly by?: 'first' | 'second' | 'reader'
}

/** An open editor, and all that the browser complained about. */
export interface OpenEditor {
  readonly page: Page
  readonly complaints: readonly string[]
}

/** A house with two charts and their editor, and two officers who may draw them. */
export interface EditorHouse {
  open(opening?: Opening): Promise<OpenEditor>
  /** The draft of the licence as it was kept last. */
  draft(): Promise<{ readonly xml: string; readonly revision: number; readonly note: string } | null>
  dropDraft(): Promise<void>
  /** Ids of all elements of the other chart, which has one of every kind. */
  readonly everyId: readonly string[]
  close(): Promise<void>
}

/** Starts it on a port of its own. */
export async function openEditorHouse(): Promise<EditorHouse> {
  const db = await testDatabase()
  const licence = readFileSync(new URL('./licence.bpmn', import.meta.url), 'utf8')
  const penalty = readFileSync(new URL('../../../lawbook/flows/summary-penalty.bpmn', import.meta.url), 'utf8')
  await settledCharts(db, { licence, 'every-kind': EVERY_KIND.xml, 'summary-penalty': penalty })
  const folder = (path: string) => new URL(`../../../src/${path}/`, import.meta.url)
  const assets = await makeAssets([
    { name: 'desk', folder: folder('sites/desk') },
    { name: 'processes', folder: folder('areas/processes/desk/editor') },
  ])
  const frames = { portal: portalFrame, desk: deskFrame }
  const web = await testWeb(db, [organisations, processes], MONDAY.today, { assets, frames })
  const officers = {
    first: officerOf('market', 'review', '00000000-0000-4000-8000-000000000001'),
    second: officerOf('market', 'legal', '00000000-0000-4000-8000-000000000002'),
    reader: officerOf('market', 'intake', '00000000-0000-4000-8000-000000000003'),
  }
  for (const officer of Object.values(officers)) web.officer(officer)
  await web.app.listen({ host: 'localhost', port: 0 })
  const address = web.app.server.address()
  const baseURL = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  return {
    everyId: EVERY_KIND.ids,
    open: async ({ lang = 'zh-Hans', chart = 'licence', by = 'first', ...wish } = {}) => {
      const page = await newPage({ baseURL, width: 1440, height: 1000, ...wish })
      await page.context().addCookies([{ name: 'gongkai-session', value: officers[by].staffId, url: baseURL }])
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${lang === 'zh-Hans' ? '' : `/${lang}`}/desk/charts/${chart}/edit`)
      if (wish.javaScript !== false) await page.waitForSelector('.steps li')
      return { page, complaints }
    },
    draft: () => findDraft(reading(db, MONDAY), 'licence'),
    dropDraft: async () => {
      const draft = await findDraft(reading(db, MONDAY), 'licence')
      if (!draft) return
      const input = { chartId: 'licence', revision: draft.revision }
      await inTransaction(db, MONDAY, (tx) => dropDraft(tx, officers.first, input))
    },
    close: async () => {
      web.app.server.closeAllConnections()
      await web.app.close()
    },
  }
}
