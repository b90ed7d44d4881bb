import type { Question } from './question.ts'
import { combine } from './questions/circumstances.ts'
import { crime, decideGuard, legalReview, noAggravation, reviewer } from './questions/deciding.ts'
import { deviation, refinement } from './questions/discretion.ts'
import { gdApology, gdNoPenalty6, gdPoint } from './questions/guangdong.ts'
import { instalments, surcharge, surchargeCapDay } from './questions/money.ts'
import { age, art33 } from './questions/person.ts'
import { collectOnSpot, hearingRight, officers, summaryProcedure } from './questions/procedure.ts'
import { remedy, samrPublication } from './questions/publishing.ts'
import { detentionMerge, oneActTwoNorms, secondFine, separateActs } from './questions/several.ts'
import { amountInTier, standardInForce, whichVersion } from './questions/standards.ts'
import {
  calendarDeadline,
  latestNotice,
  limitation,
  limitationYears,
  workingDayDeadlineAsked,
} from './questions/time.ts'
import { compareRanges, standardCitable, standardVersion } from './questions/versions.ts'

/** Every rule that can be asked about, by the name the vocabulary gives it. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  Object.entries({
    summary_procedure: summaryProcedure,
    collect_on_spot: collectOnSpot,
    hearing_right: hearingRight,
    working_day_deadline: workingDayDeadlineAsked,
    latest_notice_before: latestNotice,
    no_aggravation: noAggravation,
    art33,
    age,
    limitation,
    limitation_years: limitationYears,
    which_version: whichVersion,
    standard_in_force: standardInForce,
    compare_ranges: compareRanges,
    one_act_two_norms: oneActTwoNorms,
    second_fine: secondFine,
    separate_acts: separateActs,
    detention_merge: detentionMerge,
    calendar_deadline: calendarDeadline,
    surcharge,
    surcharge_cap_day: surchargeCapDay,
    instalments,
    legal_review: legalReview,
    decide_guard: decideGuard,
    reviewer,
    officers,
    deviation,
    refinement,
    samr_publication: samrPublication,
    remedy,
    combine,
    gd_apology: gdApology,
    gd_point: gdPoint,
    gd_no_penalty_6: gdNoPenalty6,
    amount_in_tier: amountInTier,
    crime,
    standard_citable: standardCitable,
    standard_version: standardVersion,
  }),
)
