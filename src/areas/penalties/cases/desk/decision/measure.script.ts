/** The screen of the decision in the browser: the same reading, compiling and measuring as on the server. */
import { startMeasure } from './start-measure.ts'

const place = document.querySelector<HTMLElement>('[data-measure]')
const form = place?.closest('form')
if (form && place) startMeasure(form, place)
