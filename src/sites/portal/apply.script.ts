/** On the pages of an application only; everything works without it. */
import { checkDigits } from '#areas/cases/form/check-digits.ts'

checkDigits()
