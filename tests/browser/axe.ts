import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with one line per violation when the open page breaks WCAG 2.2 A or AA as far as a machine can tell. */
export async function assertAccessible(page: Page, where = page.url()): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze()
  const lines = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  )
  assert.deepEqual(lines, [], `${where} breaks WCAG 2.2 AA`)
}

/** Fails when the open page must be scrolled sideways (WCAG 1.4.10; call it at 320 px width). */
export async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  assert.ok((content ?? 0) <= (window ?? 0), `${page.url()} is ${content} px wide in a window of ${window} px`)
}
