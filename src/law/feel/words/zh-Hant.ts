// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { FaultCode } from '../faults.ts'
import type { ErrorKind, Facts } from '../run.ts'

type Sentences<K extends string> = Readonly<Record<K, (facts: Facts) => string>>


const kinds: Readonly<Record<string, string>> = {
  any: '任意值',
  null: '空值',
  number: '數',
  string: '文字',
  boolean: '是否',
  date: '日期',
  time: '時刻',
  'date and time': '日期時刻',
  'days and time duration': '天時間隔',
  'years and months duration': '年月間隔',
  list: '列表',
  context: '記錄',
  range: '區間',
  function: '函數',
}
const kind = (word: string | undefined): string => kinds[word ?? ''] ?? word ?? ''
const maybe = (near: string | undefined): string => (near ? `，您是要寫“${near}”嗎？` : '。')

export const zhHant: Words = {
  fault: {
    empty: () => '這裏還沒有寫表達式。',
    syntax: (f) => (f['text'] ? `從“${f['text']}”起讀不懂。` : '表達式沒有寫完。'),
    'too-deep': () => '表達式嵌套過深。',
    'unknown-name': (f) => `沒有名為“${f['name']}”的事實${maybe(f['near'])}`,
    'unknown-function': (f) => `沒有名為“${f['name']}”的函數${maybe(f['near'])}`,
    'full-width': (f) => `“${f['char']}”是全角符號，會被當成名稱的一部分；請改用半角“${f['use']}”。`,
    'ambiguous-name': (f) => `“${f['name']}”有兩種讀法：一個名稱，或者“${f['other']}”。請改名。`,
    types: (f) =>
      f['op']
        ? `“${f['op']}”的一邊是${kind(f['left'])}，另一邊是${kind(f['right'])}，兩者不能放在一起。`
        : `結果是${kind(f['left'])}，這裏需要${kind(f['right'])}。`,
    arguments: (f) => `函數“${f['name']}”的參數不對：需要（${f['takes']}），給的是（${f['got']}）。`,
    'always-fails': (f) => `函數“${f['function']}”用在這裏總是得不出結果：`,
    literal: (f) => `“${f['text']}”不是日期、時刻或者時間間隔。`,
    'unknown-type': (f) => `沒有名為“${f['name']}”的類型。`,
    clock: (f) => `“${f['name']}”會使同一份事實隔日得出不同結果；請把日期作為事實傳入。`,
    external: () => '不執行外部函數。',
  },
  error: {
    'no-value': (f) => (f['name'] ? `缺少“${f['name']}”。` : '缺少一個值。'),
    'wrong-type': (f) => `${f['name'] ? `“${f['name']}”` : '這裏'}需要${kind(f['wanted'])}，給的是${kind(f['got'])}。`,
    'division-by-zero': () => '除數為零。',
    'out-of-range': (f) => `“${f['text']}”超出範圍。`,
    'bad-text': (f) => `“${f['text']}”讀不成${kind(f['wanted'])}。`,
    arguments: (f) => `函數“${f['name']}”的參數不對。`,
    'no-entry': (f) => `沒有“${f['name']}”這一項。`,
    'unknown-name': (f) => `沒有名為“${f['name']}”的事實或者函數。`,
    types: (f) => `“${f['op']}”不能用於${kind(f['left'])}和${kind(f['right'])}。`,
    'not-allowed': (f) => `這個值不在“${f['name']}”允許的範圍內。`,
    clock: () => '沒有給出現在是哪一刻。',
    endless: () => '計算步數過多，已停止。',
    faulty: (f) => `表達式有誤，不能執行：${f['text'] ?? ''}`,
    'no-rule': () => '沒有一條規則適用。',
    'several-rules': (f) => `同時有幾條規則適用：${f['rules']}。`,
    external: () => '不執行外部函數。',
  },
  place: (line, column) => `第 ${line} 行第 ${column} 個字`,
} satisfies {
  fault: Sentences<FaultCode>
  error: Sentences<ErrorKind>
  place: (line: number, column: number) => string
}
