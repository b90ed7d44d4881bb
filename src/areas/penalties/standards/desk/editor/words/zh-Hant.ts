// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { OutputName } from '#law/penalties/model/edit/tier-rows.ts'
import type { WeightAmount } from '#law/penalties/model/edit/weight-rows.ts'

/** 裁量基準編輯頁的用語；頁面和瀏覽器裏的程序共用。 */
export const zhHant: Words = {
  title: (name: string) => `起草：${name}`,
  titleNew: '起草新的基準',
  revision: (n: number) => (n === 0 ? '還沒有保存過。' : `第${n}稿。`),
  back: '看制定到哪一步',
  readOnly: '您只能看，不能保存：',
  new: {
    lead: '選要細化的上級基準，以它為底稿；本縣自己制定的，選“沒有上級基準”。',
    upper: '上級基準',
    noUpper: '沒有上級基準',
    begin: '打開底稿',
    id: '編號',
    idHint: '字母、數字、點和短橫，例如 al-market-68。公布以後不變。',
    body: '制定機關',
  },
  table: '階次表',
  tableWeights: '權重表',
  tierLead: '一行一個階次。',
  tableLead:
    '單元格寫條件：數寫“>= 500”“[100..500)”，詞寫“delay”，是否寫“true”“false”，不限寫“-”。改動隨即寫進下面的文件。',
  opening: '正在打開表格……',
  noTable: '這份文本讀不懂，表格顯示的是上一次讀懂的樣子。',
  weights: {
    lead: '一行是一個因素的一項：寫明屬於哪個因素、什麼條件、權重多少。同名的行屬於同一因素。基數加上每個因素適用的一項，不超過上限，乘以計算基數，就是罰款。',
    amounts: { base: '基數', most: '上限', of: '乘以（元，或者含事實的算式）' } satisfies Record<WeightAmount, string>,
    addRow: '加一項',
    removeRow: '去掉所在的一項',
  },
  cells: '在表中：',
  cell: (row: number, column: string) => `第${row}行“${column}”`,
  moreCells: (n: number) => `另有${n}格`,
  wide: '表格比屏幕寬：左右滾動看右邊的各列，行號不動。',
  keys: '用 Tab 在單元格間移動。“加一行”加在光標所在行的後面。有錯誤的行，行號旁有“!”。',
  addRow: '加一行',
  removeRow: '去掉所在的一行',
  undo: '撤銷',
  redo: '重做',
  columns: {
    rest: '其他條件',
    factor: '因素',
    weight: '權重',
    kinds: { string: '詞', number: '數', boolean: '是或者否' },
    outputs: {
      tier: '編號',
      name_zh: '名稱',
      name_en: '英文名稱',
      level: '輕重',
      min: '罰款下限',
      max: '罰款上限',
      ends: '含不含端點',
      optional: '可以不罰',
      also: '並處',
    } satisfies Record<OutputName, string>,
  },
  file: '基準的文件（YAML）',
  fileHint: '表格和文件是同一份內容。保存的、審核的、公布的都是這份文件。',
  note: '改了什麼、為什麼',
  noteHint: '一句話，公眾會看到。',
  save: '存為草稿',
  checks: '隨改隨審',
  stands: (errors: number, others: number) =>
    errors === 0
      ? `沒有錯誤，另有${others}處須斟酌或者提示。`
      : `有${errors}處錯誤，改好才能公布；另有${others}處須斟酌或者提示。`,
  clean: '沒有發現問題。',
  unreadable: '這份文本讀不懂：',
  unsaved: '有改動沒有保存。',
}
