/** The chart editor. Loaded by its own page only: bpmn-js is ten times the weight of the rest of the desk's scripts. */
import { startEditor } from './start-editor.ts'

const place = document.querySelector<HTMLElement>('[data-chart-editor]')
if (place) void startEditor(place)
