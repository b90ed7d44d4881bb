import Modeler from 'bpmn-js/lib/Modeler.js'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer.js'
import { GONGKAI_MODDLE } from '#law/flows/gongkai-moddle.ts'
import { ChartContextPad } from './context-pad.ts'
import { ChartPalette } from './palette.ts'
import { ChartReplaceMenu } from './replace-menu.ts'
import { allowTogether } from './together.ts'

/** `Divide into two lanes`, or with places to fill: `no parent for {element} in {parent}`. */
export type Translate = (words: string, places?: Readonly<Record<string, string>>) => string

/** Lining up is done by snapping; a menu of eight signs without words is no help. */
const LEFT_OUT = {
  alignElementsContextPadProvider: ['value', null],
  distributeElementsMenuProvider: ['value', null],
}

/**
 * The drawing canvas: bpmn-js with our extension elements, reduced to what the house runs, in the words of the page.
 * `translate` is asked for each English string that bpmn-js shows. Who may not draw gets a canvas on which nothing moves.
 */
export function openCanvas(container: HTMLElement, translate: Translate, may: boolean): Modeler {
  const moddleExtensions = { gk: GONGKAI_MODDLE }
  const ours = { translate: ['value', translate] }
  if (!may) return new NavigatedViewer({ container, moddleExtensions, additionalModules: [ours] })
  const drawing = {
    __init__: ['chartContextPad', 'chartReplaceMenu'],
    chartContextPad: ['type', ChartContextPad],
    chartReplaceMenu: ['type', ChartReplaceMenu],
    paletteProvider: ['type', ChartPalette],
  }
  const modeler = new Modeler({
    container,
    moddleExtensions,
    additionalModules: [{ ...ours, ...drawing, ...LEFT_OUT }],
  })
  allowTogether(modeler.get('commandStack'))
  return modeler
}
