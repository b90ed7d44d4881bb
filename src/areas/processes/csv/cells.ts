import { parseDay } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Duty, NewPower, PowerBasis } from '../power.ts'
import { FIELD, type Heading, LINE } from './headings.ts'
import { translator } from './translate.ts'

/** A cell that cannot be read: not a word of its column, not of its form, without its English, or empty. */
export interface CellFault {
  readonly heading: Heading
  readonly code: 'not-a-word' | 'bad-form' | 'no-english' | 'missing'
}

/** The cells of one row, read as what they say; what cannot be read is noted in `faults`. */
export class Cells {
  readonly faults: CellFault[] = []
  readonly #cellOf: (heading: Heading) => string
  readonly #translate: (zh: string, en: string) => Text | null

  /** `before`: the same power as it stands, whose English is known. */
  constructor(cellOf: (heading: Heading) => string, before: NewPower | null) {
    this.#cellOf = cellOf
    this.#translate = translator(before)
  }

  fault(heading: Heading, code: CellFault['code']): void {
    this.faults.push({ heading, code })
  }

  plain(heading: Heading): string | null {
    const cell = this.#cellOf(heading)
    return cell === '' ? null : cell
  }

  /** Which of these words stands there; null where none does. */
  word<T extends string>(heading: Heading, words: Readonly<Record<T, string>>): T | null {
    const cell = this.#cellOf(heading)
    const found = (Object.keys(words) as T[]).find((key) => words[key] === cell) // the keys of a record of T
    if (found === undefined && cell !== '') this.fault(heading, 'not-a-word')
    return found ?? null
  }

  neededWord<T extends string>(heading: Heading, words: Readonly<Record<T, string>>, otherwise: NoInfer<T>): T {
    if (this.#cellOf(heading) === '') this.fault(heading, 'missing')
    return this.word(heading, words) ?? otherwise
  }

  number(heading: Heading): number | null {
    const cell = this.#cellOf(heading)
    if (!/^\d{0,4}$/.test(cell)) this.fault(heading, 'bad-form')
    return cell === '' ? null : Number(cell)
  }

  text(heading: Heading, english: Heading): Text | null {
    const cell = this.#cellOf(heading)
    return cell === '' ? null : this.#said(heading, cell, this.#cellOf(english))
  }

  neededText(heading: Heading, english: Heading): Text {
    if (this.#cellOf(heading) === '') this.fault(heading, 'missing')
    return this.text(heading, english) ?? NOTHING
  }

  lines(heading: Heading): readonly string[] {
    const lines = this.#cellOf(heading).split(LINE)
    return lines.map((line) => line.trim()).filter((line) => line !== '')
  }

  texts(heading: Heading, english: Heading): readonly Text[] {
    const others = this.lines(english)
    return this.lines(heading).map((zh, i) => this.#said(heading, zh, others[i]))
  }

  bases(heading: Heading, english: Heading): readonly PowerBasis[] {
    const others = this.lines(english)
    return this.lines(heading).map((line, i) => this.#basis(heading, line.split(FIELD), others[i]))
  }

  duties(heading: Heading, english: Heading): readonly Duty[] {
    const others = this.lines(english)
    return this.lines(heading).map((line, i) => {
      const [stage = '', duty = '', ...cited] = line.split(FIELD)
      const [stageEn, dutyEn, lawEn] = (others[i] ?? '').split(FIELD)
      if (stage === '' || duty === '') this.fault(heading, 'bad-form')
      return {
        stage: this.#said(heading, stage, stageEn),
        duty: this.#said(heading, duty, dutyEn),
        basis: cited.length === 0 ? null : this.#basis(heading, cited, lawEn),
      }
    })
  }

  #basis(heading: Heading, [law = '', article = '', version = '']: readonly string[], en?: string): PowerBasis {
    const day = parseDay(version)
    if (law === '' || (version !== '' && day === null)) this.fault(heading, 'bad-form')
    return { law: this.#said(heading, law, en), article: article === '' ? null : article, version: day }
  }

  #said(heading: Heading, zh: string, en = ''): Text {
    const text = this.#translate(zh, en)
    if (text === null) this.fault(heading, 'no-english')
    return text ?? NOTHING
  }
}

/** Stands for what is missing; a row with a fault becomes no power. */
const NOTHING: Text = { 'zh-Hans': '', 'zh-Hant': '', en: '' }
