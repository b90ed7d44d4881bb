import type { NewPower } from '../power.ts'

/**
 * The columns of the list as a table, in order: heading → the field of a power it fills. A heading that ends in （英） holds
 * the English of the column of that name, line by line.
 */
export const HEADINGS = {
  编号: 'id',
  状态: null,
  基本编码: 'code',
  类别: 'kind',
  名称: 'name',
  '名称（英）': 'name',
  子项: 'subItems',
  '子项（英）': 'subItems',
  机关: 'body',
  科室: 'section',
  '科室（英）': 'section',
  对象: 'object',
  依据: 'basis',
  '依据（英）': 'basis',
  流程图: 'chart',
  事项: 'item',
  裁量基准: 'standard',
  法定时限: 'statutory',
  承诺时限: 'promised',
  收费: 'fee',
  收费目录: 'fee',
  文书: 'documents',
  '文书（英）': 'documents',
  责任事项: 'duties',
  '责任事项（英）': 'duties',
  追责情形: 'accountability',
  '追责情形（英）': 'accountability',
  监督电话: 'complaint',
  投诉途径: 'complaint',
  '投诉途径（英）': 'complaint',
  救济途径: 'remedy',
  '救济途径（英）': 'remedy',
  公开范围和方式: 'publication',
  '公开范围和方式（英）': 'publication',
  行使方式: 'held',
  相对机关: 'heldWith',
  '相对机关（英）': 'heldWith',
  来源: 'source',
  '来源（英）': 'source',
  可信度: 'confidence',
} as const satisfies Readonly<Record<string, keyof NewPower | null>>

export type Heading = keyof typeof HEADINGS
/** What parts the fields of one line in a cell; a text never holds it. */
export const FIELD = '｜'
export const LINE = '\n'
