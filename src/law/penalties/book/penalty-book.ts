import { booleanAt, faultAt, fieldOf, listAt, type Node, oneOf, recordAt, stringAt, wholeAt } from '../../book/node.ts'
import type { Traditional } from '../../book/read-text.ts'
import { type Amount, amount } from '../amount.ts'
import { PARTY_TYPES, type PartyType } from '../on-the-spot.ts'
import { readLawTable } from './law-table.ts'
import { readNoPenaltyEntries } from './no-penalty-entry.ts'
import { readPenaltyWords } from './penalty-kinds.ts'
import { type Figures, readRows } from './read-rows.ts'

/** The figures of penalty law, as `lawbook/penalties/` has them: each table a list of dated rows. */
export type PenaltyBook = ReturnType<typeof readPenaltyBook>

/** The files of `lawbook/penalties/`, parsed. */
export interface PenaltyFiles {
  readonly procedure: Node
  readonly hearing: Node
  readonly localRules: Node
  readonly kinds: Node
  readonly laws: Node
  readonly noPenaltyLists: Node
}

/** Reads and checks the tables. A row that is not understood is thrown as a fault of the lawbook. */
export function readPenaltyBook(files: PenaltyFiles, traditional: Traditional) {
  const { procedure, hearing, localRules, kinds, laws, noPenaltyLists } = files
  const tablesOf = (file: Node) => {
    const tables = recordAt(file)
    return <F extends Figures>(table: string, figures: F) =>
      readRows(fieldOf(file, tables, table), figures, traditional)
  }
  const general = tablesOf(procedure)
  const hearings = tablesOf(hearing)
  const local = tablesOf(localRules)
  const parties = { individual: yuanAt, organization: yuanAt }
  return Object.freeze({
    summary: general('summary', parties),
    householdOnSpot: general('householdOnSpot', { limit: partyTypeAt }),
    collectOnSpot: general('collectOnSpot', { most: yuanAt }),
    oneOfficer: general('oneOfficer', { procedure: procedureAt }),
    officers: general('officers', { least: smallAt }),
    age: general('age', { none: smallAt, lighter: smallAt }),
    limitation: general('limitation', { months: smallAt, longMonths: smallAt }),
    surcharge: general('surcharge', { dailyShare: shareAt, mostTimes: smallAt }),
    detention: general('detention', { mostDays: smallAt }),
    mitigation: general('mitigation', { ground: stringAt }),
    lighterPart: general('lighterPart', { share: shareAt }),
    lighterStandard: general('lighterStandard', { applies: booleanAt }),
    legalReview: general('legalReview', {}),
    extension: general('extension', { days: smallAt }),
    suspension: general('suspension', {}),
    display: general('display', { months: smallAt, shortMonths: smallAt, short: wordsAt, unpublished: wordsAt }),
    hearing: hearings('thresholds', parties),
    alwaysHeard: hearings('always', { kind: stringAt }),
    repetition: local('repetition', { upperLimit: smallAt, raise: smallAt }),
    unascertained: local('unascertained', {}),
    apology: local('apology', { least: shareAt, most: shareAt }),
    point: local('point', {
      share: shareAt,
      ofMaximum: shareAt,
      lighterOfMaximum: shareAt,
      timesMinimum: smallAt,
      heavierTimesMinimum: smallAt,
    }),
    noPenalty: local('noPenalty', { factors: smallAt, pollutants: wordsAt, exceedBelow: shareAt }),
    /** What standards order beside a fine; the only table without days, since it only says what words mean. */
    words: readPenaltyWords(kinds, traditional),
    laws: readLawTable(laws),
    noPenaltyEntries: readNoPenaltyEntries(noPenaltyLists, traditional),
  })
}

function yuanAt(at: Node): Amount {
  return amount(wholeAt(at, 0, 1_000_000_000))
}

function smallAt(at: Node): number {
  return wholeAt(at, 0, 1000)
}

/** A share written as text, so that YAML never makes a binary fraction of it. */
function shareAt(at: Node): Amount {
  const text = stringAt(at)
  return /^\d+(\.\d+)?$/.test(text) ? amount(text) : faultAt(at, 'must be a share such as "0.03"')
}

function wordsAt(at: Node): readonly string[] {
  return listAt(at).map(stringAt)
}

function partyTypeAt(at: Node): PartyType {
  return oneOf(at, PARTY_TYPES)
}

function procedureAt(at: Node): 'summary' | 'ordinary' {
  return oneOf(at, ['summary', 'ordinary'])
}
