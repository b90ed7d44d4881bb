import { readChart } from '#law/flows/read-chart.ts'
import type { Board } from './board.ts'
import { fitSheet, LEGIBLE } from './canvas/fit-sheet.ts'
import { openCanvas } from './canvas/open-canvas.ts'
import { translateBy } from './canvas/translate.ts'
import { wordsOf as canvasWordsOf } from './canvas/words/index.ts'
import { knownForLint } from './check/known-for-lint.ts'
import { markFindings } from './check/mark-findings.ts'
import { showFindings } from './check/show-findings.ts'
import { watchDrawing } from './check/watch-drawing.ts'
import { comparison } from './compare/comparison.ts'
import { make } from './dom/make.ts'
import { makeTabs } from './dom/tabs.ts'
import { showPanel } from './panel/show-panel.ts'
import { keepSaved } from './save/keep-saved.ts'
import type { EditorSettings } from './settings.ts'
import { simulation } from './simulate/show-simulation.ts'
import { stepsList } from './steps/show-steps.ts'
import { makeToolbar } from './toolbar.ts'
import { type Words, wordsOf } from './words/index.ts'

/** Opens the editor in its place on the page and puts its parts together. */
export async function startEditor(place: HTMLElement): Promise<void> {
  const settings = JSON.parse(place.dataset['settings'] ?? '') as EditorSettings // written by chart-editor.desk.tsx
  const { lang, known, may, traditional } = settings
  const words = wordsOf(lang)
  const parts = layOut(place, words)
  const modeler = openCanvas(parts.sheet, translateBy(canvasWordsOf(lang)), may)
  const board: Board = { lang, words, known, may, traditional, get: (service) => modeler.get(service) }
  await modeler.importXML(settings.xml)
  parts.tools.replaceWith(makeToolbar(board))
  fitSheet(board.get('canvas'), LEGIBLE)

  const panelFindings = showPanel(board, parts.panel)
  const listSteps = stepsList(board, parts.steps, {
    tell: (said) => parts.told.replaceChildren(said),
    toPanel: () => parts.panel.querySelector<HTMLElement>('input, select, textarea')?.focus(),
  })
  const simulate = simulation(board, parts.simulate)
  const before = { number: settings.inForce.number, chart: await readChart(settings.inForce.xml) }
  const compare = comparison(board, parts.compare, before, () => parts.tabs.isOpen('compare'))
  parts.tabs.onOpen(compare.mark)
  const form = document.querySelector<HTMLFormElement>('form[data-chart-form]')
  if (form) keepSaved(modeler, form, words)
  await watchDrawing(modeler, knownForLint(known), ({ chart, findings }) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length
    parts.tabs.title('check', words.check(errors, findings.length - errors))
    showFindings(board, parts.check, findings)
    markFindings(board, findings)
    panelFindings(findings)
    listSteps(chart)
    simulate(chart)
    parts.tabs.title('compare', words.compare(compare.draw(chart)))
  })
}

/** Steps, drawing and panel side by side; under them what is found and gone through. */
function layOut(place: HTMLElement, words: Words) {
  const parts = {
    told: make('p', { role: 'status', class: 'sr' }),
    tools: make('div'),
    steps: make('nav', { class: 'steps', 'aria-label': words.steps, tabindex: -1 }),
    sheet: make('div', { class: 'canvas' }),
    panel: make('section', { class: 'selected', 'aria-label': words.panel, tabindex: -1 }),
    check: make('div'),
    simulate: make('div'),
    compare: make('div'),
  }
  const tabs = makeTabs(words.under, [
    { key: 'check', title: words.check(0, 0), content: parts.check },
    { key: 'simulate', title: words.simulate, content: parts.simulate },
    { key: 'compare', title: words.compare(0), content: parts.compare },
  ])
  const drawing = make('section', { class: 'drawing', 'aria-label': words.canvas }, parts.sheet)
  place.replaceChildren(
    parts.told,
    parts.tools,
    make('div', { class: 'around' }, parts.steps, drawing, parts.panel),
    tabs.all,
  )
  return { ...parts, tabs }
}
