import type { Text } from '#base/text.ts'
import type { NewPower, PowerState } from '../power.ts'
import { type CellFault, Cells } from './cells.ts'
import type { Heading } from './headings.ts'
import {
  CHARGE_WORDS,
  CONFIDENCE_WORDS,
  HELD_WORDS,
  KIND_WORDS,
  NO_STANDARD,
  OBJECT_WORDS,
  readLimit,
  STATE_WORDS,
} from './spoken.ts'

/** What one row says: a power and its state, or what of it cannot be read. */
export interface ReadRow {
  readonly id: string
  readonly state: PowerState
  /** Null where a cell cannot be read. */
  readonly power: NewPower | null
  readonly unreadable: readonly CellFault[]
}

/** The power in the cells of one row. `before`: the same power as it stands, whose English is known. */
export function readRow(cellOf: (heading: Heading) => string, before: NewPower | null): ReadRow {
  const cells = new Cells(cellOf, before)
  const id = cells.plain('编号') ?? ''
  const state = cells.neededWord('状态', STATE_WORDS, 'in_force')
  const power: NewPower = {
    ...{ id, code: cells.plain('基本编码') ?? '', kind: cells.neededWord('类别', KIND_WORDS, 'other_power') },
    ...{ name: cells.neededText('名称', '名称（英）'), subItems: cells.texts('子项', '子项（英）') },
    ...{ body: cells.plain('机关') ?? '', section: cells.text('科室', '科室（英）') },
    ...{ object: cells.word('对象', OBJECT_WORDS), basis: cells.bases('依据', '依据（英）') },
    ...{ chart: cells.plain('流程图'), item: cells.plain('事项'), standard: standardOf(cells.plain('裁量基准')) },
    ...{ statutory: limitOf(cells), promised: cells.number('承诺时限') },
    fee: { charged: cells.neededWord('收费', CHARGE_WORDS, 'no') === 'yes', list: cells.lines('收费目录') },
    ...{ documents: cells.texts('文书', '文书（英）'), duties: cells.duties('责任事项', '责任事项（英）') },
    accountability: cells.texts('追责情形', '追责情形（英）'),
    complaint: complaintOf(cells.plain('监督电话'), cells.text('投诉途径', '投诉途径（英）')),
    remedy: cells.neededText('救济途径', '救济途径（英）'),
    publication: cells.neededText('公开范围和方式', '公开范围和方式（英）'),
    ...{ held: cells.neededWord('行使方式', HELD_WORDS, 'own'), heldWith: cells.text('相对机关', '相对机关（英）') },
    source: cells.text('来源', '来源（英）'),
    confidence: cells.neededWord('可信度', CONFIDENCE_WORDS, 'memory'),
  }
  const { faults: unreadable } = cells
  return { id, state, power: unreadable.length === 0 ? power : null, unreadable }
}

function standardOf(cell: string | null): string | null {
  return cell === NO_STANDARD ? 'none' : cell
}

function limitOf(cells: Cells): NewPower['statutory'] {
  const cell = cells.plain('法定时限')
  const limit = cell === null ? null : readLimit(cell)
  if (cell !== null && limit === null) cells.fault('法定时限', 'bad-form')
  return limit
}

function complaintOf(telephone: string | null, way: Text | null): NewPower['complaint'] {
  return telephone === null ? null : { telephone, way }
}
