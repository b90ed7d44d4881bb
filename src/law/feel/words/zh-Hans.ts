import type { FaultCode } from '../faults.ts'
import type { ErrorKind, Facts } from '../run.ts'

type Sentences<K extends string> = Readonly<Record<K, (facts: Facts) => string>>
export type Words = Readonly<Pick<typeof zhHans, 'fault' | 'error' | 'place'>>

const kinds: Readonly<Record<string, string>> = {
  any: '任意值',
  null: '空值',
  number: '数',
  string: '文字',
  boolean: '是否',
  date: '日期',
  time: '时刻',
  'date and time': '日期时刻',
  'days and time duration': '天时间隔',
  'years and months duration': '年月间隔',
  list: '列表',
  context: '记录',
  range: '区间',
  function: '函数',
}
const kind = (word: string | undefined): string => kinds[word ?? ''] ?? word ?? ''
const maybe = (near: string | undefined): string => (near ? `，您是要写“${near}”吗？` : '。')

export const zhHans = {
  fault: {
    empty: () => '这里还没有写表达式。',
    syntax: (f) => (f['text'] ? `从“${f['text']}”起读不懂。` : '表达式没有写完。'),
    'too-deep': () => '表达式嵌套过深。',
    'unknown-name': (f) => `没有名为“${f['name']}”的事实${maybe(f['near'])}`,
    'unknown-function': (f) => `没有名为“${f['name']}”的函数${maybe(f['near'])}`,
    'full-width': (f) => `“${f['char']}”是全角符号，会被当成名称的一部分；请改用半角“${f['use']}”。`,
    'ambiguous-name': (f) => `“${f['name']}”有两种读法：一个名称，或者“${f['other']}”。请改名。`,
    types: (f) =>
      f['op']
        ? `“${f['op']}”的一边是${kind(f['left'])}，另一边是${kind(f['right'])}，两者不能放在一起。`
        : `结果是${kind(f['left'])}，这里需要${kind(f['right'])}。`,
    arguments: (f) => `函数“${f['name']}”的参数不对：需要（${f['takes']}），给的是（${f['got']}）。`,
    'always-fails': (f) => `函数“${f['function']}”用在这里总是得不出结果：`,
    literal: (f) => `“${f['text']}”不是日期、时刻或者时间间隔。`,
    'unknown-type': (f) => `没有名为“${f['name']}”的类型。`,
    clock: (f) => `“${f['name']}”会使同一份事实隔日得出不同结果；请把日期作为事实传入。`,
    external: () => '不执行外部函数。',
  },
  error: {
    'no-value': (f) => (f['name'] ? `缺少“${f['name']}”。` : '缺少一个值。'),
    'wrong-type': (f) => `${f['name'] ? `“${f['name']}”` : '这里'}需要${kind(f['wanted'])}，给的是${kind(f['got'])}。`,
    'division-by-zero': () => '除数为零。',
    'out-of-range': (f) => `“${f['text']}”超出范围。`,
    'bad-text': (f) => `“${f['text']}”读不成${kind(f['wanted'])}。`,
    arguments: (f) => `函数“${f['name']}”的参数不对。`,
    'no-entry': (f) => `没有“${f['name']}”这一项。`,
    'unknown-name': (f) => `没有名为“${f['name']}”的事实或者函数。`,
    types: (f) => `“${f['op']}”不能用于${kind(f['left'])}和${kind(f['right'])}。`,
    'not-allowed': (f) => `这个值不在“${f['name']}”允许的范围内。`,
    clock: () => '没有给出现在是哪一刻。',
    endless: () => '计算步数过多，已停止。',
    faulty: (f) => `表达式有误，不能执行：${f['text'] ?? ''}`,
    'no-rule': () => '没有一条规则适用。',
    'several-rules': (f) => `同时有几条规则适用：${f['rules']}。`,
    external: () => '不执行外部函数。',
  },
  place: (line, column) => `第 ${line} 行第 ${column} 个字`,
} satisfies {
  fault: Sentences<FaultCode>
  error: Sentences<ErrorKind>
  place: (line: number, column: number) => string
}
