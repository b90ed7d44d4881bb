import type { OutputName } from '#law/penalties/model/edit/tier-rows.ts'
import type { WeightAmount } from '#law/penalties/model/edit/weight-rows.ts'

/** 裁量基准编辑页的用语；页面和浏览器里的程序共用。 */
export const zhHans = {
  title: (name: string) => `起草：${name}`,
  titleNew: '起草新的基准',
  revision: (n: number) => (n === 0 ? '还没有保存过。' : `第${n}稿。`),
  back: '看制定到哪一步',
  readOnly: '您只能看，不能保存：',
  new: {
    lead: '选要细化的上级基准，以它为底稿；本县自己制定的，选“没有上级基准”。',
    upper: '上级基准',
    noUpper: '没有上级基准',
    begin: '打开底稿',
    id: '编号',
    idHint: '字母、数字、点和短横，例如 al-market-68。公布以后不变。',
    body: '制定机关',
  },
  table: '阶次表',
  tableWeights: '权重表',
  tierLead: '一行一个阶次。',
  tableLead:
    '单元格写条件：数写“>= 500”“[100..500)”，词写“delay”，是否写“true”“false”，不限写“-”。改动随即写进下面的文件。',
  opening: '正在打开表格……',
  noTable: '这份文本读不懂，表格显示的是上一次读懂的样子。',
  weights: {
    lead: '一行是一个因素的一项：写明属于哪个因素、什么条件、权重多少。同名的行属于同一因素。基数加上每个因素适用的一项，不超过上限，乘以计算基数，就是罚款。',
    amounts: { base: '基数', most: '上限', of: '乘以（元，或者含事实的算式）' } satisfies Record<WeightAmount, string>,
    addRow: '加一项',
    removeRow: '去掉所在的一项',
  },
  cells: '在表中：',
  cell: (row: number, column: string) => `第${row}行“${column}”`,
  moreCells: (n: number) => `另有${n}格`,
  wide: '表格比屏幕宽：左右滚动看右边的各列，行号不动。',
  keys: '用 Tab 在单元格间移动。“加一行”加在光标所在行的后面。有错误的行，行号旁有“!”。',
  addRow: '加一行',
  removeRow: '去掉所在的一行',
  undo: '撤销',
  redo: '重做',
  columns: {
    rest: '其他条件',
    factor: '因素',
    weight: '权重',
    kinds: { string: '词', number: '数', boolean: '是或者否' },
    outputs: {
      tier: '编号',
      name_zh: '名称',
      name_en: '英文名称',
      level: '轻重',
      min: '罚款下限',
      max: '罚款上限',
      ends: '含不含端点',
      optional: '可以不罚',
      also: '并处',
    } satisfies Record<OutputName, string>,
  },
  file: '基准的文件（YAML）',
  fileHint: '表格和文件是同一份内容。保存的、审核的、公布的都是这份文件。',
  note: '改了什么、为什么',
  noteHint: '一句话，公众会看到。',
  save: '存为草稿',
  checks: '随改随审',
  stands: (errors: number, others: number) =>
    errors === 0
      ? `没有错误，另有${others}处须斟酌或者提示。`
      : `有${errors}处错误，改好才能公布；另有${others}处须斟酌或者提示。`,
  clean: '没有发现问题。',
  unreadable: '这份文本读不懂：',
  unsaved: '有改动没有保存。',
}

export type Words = typeof zhHans
