import type { Lang } from '#base/text.ts'
import { CODES } from '../decision-code.ts'
import { type CellId, OUTCOMES, type Row, TABLE_TWO, type TwoKey } from './figures.ts'
import type { CodeNames } from './lay-out.ts'
import { APPLICANTS } from './rows.ts'
import { wordsOf } from './words/index.ts'

/** One row of a table as a line: its name, the cell of its sum, and the cells it is made of. */
export interface InLine {
  readonly name: string
  readonly cell: CellId
  readonly parts: readonly { readonly name: string; readonly cell: CellId }[]
}

/** The three tables as lines, for a screen too narrow for the form. Together they name every cell once. */
export function inLines(codes: CodeNames, lang: Lang): Readonly<Record<'二' | '三' | '四', readonly InLine[]>> {
  const { three, four } = wordsOf(lang)
  const rowLine = (row: Row, name: string): InLine => ({
    ...{ name, cell: `三/${row}/total` },
    parts: APPLICANTS.map((one) => ({ name: three.columns[one], cell: `三/${row}/${one}` as const })),
  })
  const ways = [
    ['reconsideration', four.reconsideration],
    ['direct_suit', `${four.litigation} · ${four.direct}`],
    ['suit_after_reconsideration', `${four.litigation} · ${four.after}`],
  ] as const
  return {
    二: TABLE_TWO.map((key) => ({ name: nameOfTwo(key, lang), cell: `二/${key}` as const, parts: [] })),
    三: [
      rowLine('received', three.received),
      rowLine('carried_in', three.carriedIn),
      ...CODES.map((code) => rowLine(code, `${code} ${codes.get(code)?.name[lang] ?? ''}`)),
      rowLine('replied', three.replied),
      rowLine('carried_out', three.carriedOut),
    ],
    四: ways.map(([remedy, name]) => ({
      ...{ name, cell: `四/${remedy}/total` as const },
      parts: OUTCOMES.filter((one) => one !== 'total').map((one) => ({
        ...{ name: four.outcomes[one], cell: `四/${remedy}/${one}` as const },
      })),
    })),
  }
}

function nameOfTwo(key: TwoKey, lang: Lang): string {
  const { two } = wordsOf(lang)
  if (key === 'feesFen') return `${two.fees} · ${two.collected}`
  if (key === 'licences' || key === 'penalties' || key === 'coercion') return `${two[key]} · ${two.decisions}`
  const kind = key.startsWith('rules') ? two.rules : two.normative
  const what = key.endsWith('Issued') ? two.issued : key.endsWith('Repealed') ? two.repealed : two.valid
  return `${kind} · ${what}`
}
