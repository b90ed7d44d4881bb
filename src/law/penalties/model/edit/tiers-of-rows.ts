import type { RangeText, Standard, Tier } from '../../standards/standard.ts'
import { conditionWriter } from './condition-of.ts'
import type { EditedRow } from './edited-model.ts'
import { OUTPUTS, type OutputName, rowsOf } from './tier-rows.ts'

/**
 * The tiers that an edited table says, in the order of its rows. A row whose cells are those of a tier that stands keeps
 * the text of that tier's condition, so that a table nobody touched gives back the very same tiers.
 *
 * Traps: nothing is judged here; a cell that is no FEEL goes into the condition as it is, and the audit tells it. A row
 * without an id gets the next free one, a row without a level that of its place.
 */
export function tiersOfRows(rows: readonly EditedRow[], before: Standard): readonly Tier[] {
  const write = conditionWriter(before)
  const known = new Map(rowsOf(before).map(({ tests }, at) => [before.tiers[at]?.id, tests]))
  const taken = new Set(rows.map((row) => word(cell(row, 'tier'))))
  const tiers: Tier[] = []
  for (const row of rows) {
    const id = word(cell(row, 'tier')) || freeId(taken)
    taken.add(id)
    const old = before.tiers.find((tier) => tier.id === id)
    const same = known.get(id)?.join('\n') === row.tests.join('\n')
    tiers.push({
      id,
      name: { zh: word(cell(row, 'name_zh')) || id, en: word(cell(row, 'name_en')) || id },
      level: levelOf(cell(row, 'level'), tiers.at(-1)?.level ?? 0),
      when: same && old ? old.when : write(row.tests),
      fine: fineOf(row),
      also: wordsOf(cell(row, 'also')),
      note: row.note.trim() === '' ? null : row.note,
    })
  }
  return tiers
}

function cell({ outputs }: EditedRow, name: OutputName): string {
  return (outputs[OUTPUTS.findIndex(([each]) => each === name)] ?? '').trim()
}

/** A text of FEEL, or bare words as people type them. */
function word(text: string): string {
  return /^".*"$/s.test(text) ? textIn(text) : text
}

function textIn(quoted: string): string {
  const inside = quoted.slice(1, -1)
  return inside.replace(/\\(["\\])/g, '$1')
}

function levelOf(text: string, before: number): number {
  return /^\d{1,2}$/.test(text) ? Number(text) : Math.min(before + 1, 99)
}

function fineOf(row: EditedRow): RangeText | null {
  const [min, max] = [cell(row, 'min'), cell(row, 'max')]
  const none = (text: string): boolean => text === '' || text === '-' || text === 'null'
  if (none(min) && none(max)) return null
  const ends = word(cell(row, 'ends'))
  return {
    min: none(min) ? '0' : min,
    max: none(max) ? min : max,
    minInclusive: !ends.startsWith('('),
    maxInclusive: !ends.endsWith(')'),
    optional: ['true', '是', 'yes'].includes(cell(row, 'optional')),
  }
}

/** A list of FEEL, or words set apart by commas. */
function wordsOf(text: string): readonly string[] {
  const inside = /^\[(.*)\]$/s.exec(text)?.[1] ?? text
  return inside
    .split(/[,，、]/)
    .map((each) => word(each.trim()))
    .filter((each) => each !== '' && each !== '-' && each !== 'null')
}

function freeId(taken: ReadonlySet<string>): string {
  for (let at = taken.size; ; at += 1) if (!taken.has(`t${at}`)) return `t${at}`
}
