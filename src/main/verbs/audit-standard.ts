import { existsSync } from 'node:fs'
import { LawbookFault } from '#law/book/fault.ts'
import { auditStandard } from '#law/penalties/audit/audit-standard.ts'
import type { Finding } from '#law/penalties/audit/finding.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { readPenaltyTables } from '#platform/lawbook/read-penalty-tables.ts'
import { readStandardFile, standardIds, standardOf } from '#platform/lawbook/read-standards.ts'
import { now } from '#platform/now.ts'

const HELP = `usage: gongkai audit-standard ID|FILE [--explain]
       gongkai audit-standard --all [--explain]

Writes what is wrong with a standard, one finding a line; nothing where nothing was found:
  too_many_combinations      more facts combined than can be tried: nothing is proven of gaps and overlaps
  duplicate_id:t1            two rows under one id                unknown_penalty:t1
  input_gap                  facts for which no tier fits (input_gap:fact=value at a single value)
  input_overlap:fact=value   facts for which several tiers fit and nothing chooses
  duplicate_condition:t2,t3  the same condition in two tiers      unreachable_tier:t1
  point_tiers                fixed amounts where the law has a range
  output_gap:t1,t2           lawful amounts between two tiers that none reaches
  output_overlap:t1,t2       neighbouring tiers that share amounts
  non_monotonic:t1,t2        a graver tier that costs less; non_monotonic_across_penalties:t1,t2 detains for less
  below_statutory_minimum, above_statutory_maximum, statutory_minimum_unreachable, statutory_maximum_unreachable
  weights_sum:N              base and heaviest weights do not add up
  omits_statutory_penalty:t3, no_statutory_range:t1, outside_statute:ID:t1 (a later statute), faulty_expression:place
  basis_not_in_force:LAW     the text it rests on no longer holds, or not yet      basis_too_low:t3 may not create that
  fine_above_rule_cap:t3     more than a rule may threaten on its own
  conflicting_numerals:t3    a printed amount that the table does not reckon with, or a numeral nobody writes so

  --explain   under each finding where exactly, and notices: wide_range, usual_split, expired, stale_basis, statutory_gap,
              unchecked_basis:LAW, odd_numeral:t3 (1000010), unit_mismatch:t3 (元 for 万元)
  --all       every standard of the lawbook, each line after the id

FILE is a standard written as those in lawbook/standards. Exit status: 0 when it was audited, 2 if it could not be read.
`

/** `gongkai audit-standard ID|FILE`: writes the findings of one standard, or of all of them. */
export async function run(args: string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('-'))
  const [name] = names
  const all = args.includes('--all')
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const strange = args.find((arg) => arg.startsWith('-') && !['--all', '--explain'].includes(arg))
  if (strange !== undefined || names.length !== (all ? 0 : 1))
    return refuse(strange ?? 'needs one ID or FILE, or --all')
  const { words, laws } = readPenaltyTables()
  const beside = { words, laws, on: now().today }
  const explain = args.includes('--explain')
  for (const id of all ? standardIds() : [name ?? '']) {
    const standard = read(id)
    if (typeof standard === 'string') return refuse(standard)
    const later = standard.laterLaw.flatMap((law) => standardOf(law)?.standard ?? [])
    const lines = auditStandard(standard, { ...beside, later }).flatMap((found) => linesOf(found, explain))
    process.stdout.write(lines.map((line) => `${all ? `${id} ` : ''}${line}\n`).join(''))
  }
  return 0
}

/** Notices are told only where they are explained: they are no findings. */
function linesOf({ word, level, where }: Finding, explain: boolean): readonly string[] {
  if (!explain) return level === 'notice' ? [] : [word]
  return [level === 'notice' ? `note: ${word}` : word, ...where.map((each) => `  ${each}`)]
}

/** The standard of an id or a file, or why there is none. */
function read(name: string): Standard | string {
  try {
    const found = standardOf(name) ?? (existsSync(name) ? readStandardFile(name) : null)
    return found?.standard ?? `there is no standard and no file ${name}`
  } catch (error) {
    if (error instanceof LawbookFault) return `${name}, ${error.place.path.join('.')}: ${error.message}`
    if (error instanceof Error && 'linePos' in error) return `${name}: ${error.message}`
    throw error
  }
}

function refuse(why: string): number {
  process.stderr.write(`gongkai audit-standard: ${why}\nSee: gongkai audit-standard --help\n`)
  return 2
}
