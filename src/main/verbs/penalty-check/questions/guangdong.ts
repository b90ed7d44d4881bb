import { afterApology, GRADES, isSlightExcess, usualFine } from '#law/penalties/guangdong.ts'
import { date, fieldsOf, orElse, text, word, yesNo, yuan } from '../fields.ts'
import { question, rulesOr } from '../question.ts'

const RULES = 'guangdong_environment'

/** 公开道歉, Guangdong environmental rules §14. */
export const gdApology = question(
  { computed: yuan, reduction: yuan, statutory_min: yuan, excluded_ground: yesNo, on: orElse(date, null) },
  (given, desk) =>
    rulesOr(desk.tables.apology, RULES, given.on, (row) => {
      const { computed, reduction, statutory_min: statutoryMin, excluded_ground: excluded } = given
      if (!excluded && (reduction.lt(row.least) || reduction.gt(row.most)))
        return { fault: { code: 'bad_field', message: `"reduction" must lie from ${row.least} to ${row.most}` } }
      const { answer, articles } = afterApology({ computed, reduction, statutoryMin, excluded }, row)
      const reason = excluded ? 'excluded: fixed or statutory-minimum fine' : undefined
      return { answer: { fine: answer, reason }, articles }
    }),
)

const ends = fieldsOf({ min: orElse(yuan, null), max: orElse(yuan, null) })

/** 一般取值, §12. */
export const gdPoint = question({ range: ends, grade: word(GRADES), on: orElse(date, null) }, (given, desk) =>
  rulesOr(desk.tables.point, RULES, given.on, (rule) => {
    const { answer, articles } = usualFine(given.range.min, given.range.max, given.grade, rule)
    if (answer === null)
      return { fault: { code: 'no_figure', message: `the rules give no point for "${given.grade}" in this range` } }
    return { answer: { fine: answer }, articles }
  }),
)

/** 免予处罚清单第六项, annex 2. */
export const gdNoPenalty6 = question(
  {
    first_in_year: yesNo,
    factors: yuan,
    pollutant: text,
    exceed_ratio: yuan,
    corrected: yesNo,
    eco_sensitive: yesNo,
    on: orElse(date, null),
  },
  (given, desk) =>
    rulesOr(desk.tables.noPenalty, RULES, given.on, (list) => {
      const { answer, articles } = isSlightExcess(
        {
          firstInYear: given.first_in_year,
          factors: given.factors,
          pollutant: given.pollutant,
          exceedRatio: given.exceed_ratio,
          corrected: given.corrected,
          ecoSensitive: given.eco_sensitive,
        },
        list,
      )
      return { answer: { result: answer ? 'must_not_penalise' : 'list_not_met' }, articles }
    }),
)
