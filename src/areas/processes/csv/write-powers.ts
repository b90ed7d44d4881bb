import { csvOf } from '#base/csv.ts'
import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { NewPower, PowerBasis, PowerState } from '../power.ts'
import { powersOn } from '../powers.ts'
import { FIELD, HEADINGS, type Heading, LINE } from './headings.ts'
import {
  CHARGE_WORDS,
  CONFIDENCE_WORDS,
  HELD_WORDS,
  KIND_WORDS,
  NO_STANDARD,
  OBJECT_WORDS,
  STATE_WORDS,
  writeLimit,
} from './spoken.ts'

/**
 * The whole list as it is on a day, with what is no longer in force, as comma-separated text (RFC 4180, UTF-8 with a byte
 * order mark, which the common spreadsheet needs for Chinese). Read in again unchanged, it changes nothing.
 * Trap: a cell that begins like a formula, in full width too, would be run by a spreadsheet, so an apostrophe leads it.
 */
export async function powersCsv(tx: Tx, day: Day): Promise<Uint8Array> {
  const headings = Object.keys(HEADINGS) as Heading[] // the keys of HEADINGS are the headings
  const rows = (await powersOn(tx, day)).map(({ says, state }) => {
    const cells = cellsOf(says, state)
    return headings.map((heading) => cells[heading])
  })
  return csvOf([headings, ...rows])
}

function cellsOf(power: NewPower, state: PowerState): Readonly<Record<Heading, string>> {
  const { complaint, duties, fee, basis } = power
  return {
    ...{ 编号: power.id, 状态: STATE_WORDS[state], 基本编码: power.code, 类别: KIND_WORDS[power.kind] },
    ...{ 名称: zh(power.name), '名称（英）': en(power.name) },
    ...{ 子项: lines(power.subItems, zh), '子项（英）': lines(power.subItems, en) },
    ...{ 机关: power.body, 科室: zh(power.section), '科室（英）': en(power.section) },
    对象: power.object === null ? '' : OBJECT_WORDS[power.object],
    ...{ 依据: lines(basis, basisLine), '依据（英）': lines(basis, ({ law }) => law.en) },
    ...{ 流程图: power.chart ?? '', 事项: power.item ?? '' },
    裁量基准: power.standard === 'none' ? NO_STANDARD : (power.standard ?? ''),
    ...{ 法定时限: writeLimit(power.statutory), 承诺时限: power.promised === null ? '' : String(power.promised) },
    ...{ 收费: CHARGE_WORDS[fee.charged ? 'yes' : 'no'], 收费目录: fee.list.join(LINE) },
    ...{ 文书: lines(power.documents, zh), '文书（英）': lines(power.documents, en) },
    责任事项: lines(duties, (one) =>
      [zh(one.stage), zh(one.duty), one.basis && basisLine(one.basis)].filter(Boolean).join(FIELD),
    ),
    '责任事项（英）': lines(duties, (one) =>
      [en(one.stage), en(one.duty), one.basis?.law.en].filter(Boolean).join(FIELD),
    ),
    ...{ 追责情形: lines(power.accountability, zh), '追责情形（英）': lines(power.accountability, en) },
    ...{ 监督电话: complaint?.telephone ?? '', 投诉途径: zh(complaint?.way), '投诉途径（英）': en(complaint?.way) },
    ...{ 救济途径: zh(power.remedy), '救济途径（英）': en(power.remedy) },
    ...{ 公开范围和方式: zh(power.publication), '公开范围和方式（英）': en(power.publication) },
    ...{ 行使方式: HELD_WORDS[power.held], 相对机关: zh(power.heldWith), '相对机关（英）': en(power.heldWith) },
    ...{ 来源: zh(power.source), '来源（英）': en(power.source), 可信度: CONFIDENCE_WORDS[power.confidence] },
  }
}

function basisLine({ law, article, version }: PowerBasis): string {
  return [zh(law), article ?? '', version ?? ''].join(FIELD).replace(/｜+$/, '')
}

function lines<T>(all: readonly T[], line: (one: T) => string): string {
  return all.map(line).join(LINE)
}

function zh(text: Text | null | undefined): string {
  return text?.['zh-Hans'] ?? ''
}

function en(text: Text | null | undefined): string {
  return text?.en ?? ''
}
