import { CODES } from '../decision-code.ts'
import { CELLS, type CellId, COLUMNS, type Figures, figureIn, OUTCOMES, ROWS } from './figures.ts'
import { APPLICANTS, REMEDIES } from './rows.ts'

/** What a check can find; the words hold a sentence for each. */
export const FINDINGS = [
  ...(['row_total', 'results_total', 'balance', 'remedy_total'] as const),
  ...(['carried_over', 'valid_texts', 'no_rule_power', 'not_a_count'] as const),
] as const
export type FindingCode = (typeof FINDINGS)[number]

/**
 * An identity that does not hold. `cells`: those it is about, the one that should be the sum first. `stands`: what stands
 * there; `reckoned`: what the others make.
 */
export interface Finding {
  readonly code: FindingCode
  readonly cells: readonly CellId[]
  readonly stands: number
  readonly reckoned: number
}

/** What the checks need beside the figures. `before`: the published figures of the year before, if there are any. */
export interface Beside {
  readonly before: Figures | null
  /** Whether the body may make rules (立法法 §91, §93); who may not has none to report. */
  readonly makesRules: boolean
}

/**
 * Every identity of the three tables, and those across years. No finding: the report may be published.
 *
 * It checks figures, not rows: what was stated, corrected or brought in from another system is checked alike.
 * Source: 国办公开办函〔2021〕30号 and its notes on the form.
 */
export function checkFigures(figures: Figures, beside: Beside): readonly Finding[] {
  return [
    ...notCounts(figures),
    ...tableThree(figures),
    ...tableFour(figures),
    ...(beside.before ? acrossYears(figures, beside.before) : []),
    ...(beside.makesRules ? [] : rulesWithoutPower(figures)),
  ]
}

function notCounts(figures: Figures): readonly Finding[] {
  return CELLS.filter((cell) => !Number.isSafeInteger(figureIn(figures, cell)) || figureIn(figures, cell) < 0).map(
    (cell) => ({ code: 'not_a_count', cells: [cell], stands: figureIn(figures, cell), reckoned: 0 }),
  )
}

function tableThree(figures: Figures): readonly Finding[] {
  return [
    ...ROWS.flatMap((row) =>
      sumOf(
        'row_total',
        figures,
        `三/${row}/total`,
        APPLICANTS.map((applicant) => `三/${row}/${applicant}` as const),
      ),
    ),
    ...COLUMNS.flatMap((column) => [
      ...sumOf(
        'results_total',
        figures,
        `三/replied/${column}`,
        CODES.map((code) => `三/${code}/${column}` as const),
      ),
      ...balance(figures, column),
    ]),
  ]
}

/** 一 + 二 = 三（七）+ 四, in each column. */
function balance(figures: Figures, column: (typeof COLUMNS)[number]): readonly Finding[] {
  const cells = [
    `三/received/${column}`,
    `三/carried_in/${column}`,
    `三/replied/${column}`,
    `三/carried_out/${column}`,
  ] as const
  const [received, carriedIn, replied, carriedOut] = cells
  const into = figureIn(figures, received) + figureIn(figures, carriedIn)
  const out = figureIn(figures, replied) + figureIn(figures, carriedOut)
  return into === out ? [] : [{ code: 'balance', cells, stands: into, reckoned: out }]
}

function tableFour(figures: Figures): readonly Finding[] {
  return REMEDIES.flatMap((remedy) => {
    const parts = OUTCOMES.filter((outcome) => outcome !== 'total')
    return sumOf(
      'remedy_total',
      figures,
      `四/${remedy}/total`,
      parts.map((outcome) => `四/${remedy}/${outcome}` as const),
    )
  })
}

/** 二 of this year = 四 of the last, in each column; valid = valid before + issued − repealed. */
function acrossYears(figures: Figures, before: Figures): readonly Finding[] {
  const carried = COLUMNS.flatMap((column) =>
    unequal(
      'carried_over',
      [`三/carried_in/${column}`],
      figureIn(figures, `三/carried_in/${column}`),
      before.three.carried_out[column],
    ),
  )
  const { two } = figures
  return [
    ...carried,
    ...unequal(
      'valid_texts',
      ['二/rulesValid', '二/rulesIssued', '二/rulesRepealed'],
      two.rulesValid,
      before.two.rulesValid + two.rulesIssued - two.rulesRepealed,
    ),
    ...unequal(
      'valid_texts',
      ['二/normativeValid', '二/normativeIssued', '二/normativeRepealed'],
      two.normativeValid,
      before.two.normativeValid + two.normativeIssued - two.normativeRepealed,
    ),
  ]
}

function rulesWithoutPower(figures: Figures): readonly Finding[] {
  return (['二/rulesIssued', '二/rulesRepealed', '二/rulesValid'] as const).flatMap((cell) =>
    unequal('no_rule_power', [cell], figureIn(figures, cell), 0),
  )
}

function sumOf(code: FindingCode, figures: Figures, total: CellId, parts: readonly CellId[]): readonly Finding[] {
  const reckoned = parts.reduce((sum, cell) => sum + figureIn(figures, cell), 0)
  return unequal(code, [total, ...parts], figureIn(figures, total), reckoned)
}

function unequal(code: FindingCode, cells: readonly CellId[], stands: number, reckoned: number): readonly Finding[] {
  return stands === reckoned ? [] : [{ code, cells, stands, reckoned }]
}
