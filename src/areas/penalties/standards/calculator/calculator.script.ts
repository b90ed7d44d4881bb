/** The calculator in the browser: the same reading, compiling and deciding as on the server. */
import { startCalculator } from './start-calculator.ts'

const form = document.querySelector<HTMLFormElement>('form[data-calculator]')
const place = document.querySelector<HTMLElement>('[data-result]')
if (form && place) startCalculator(form, place)
