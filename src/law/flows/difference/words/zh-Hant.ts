// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { Limit } from '../../chart.ts'


type Mark = 'added' | 'removed' | 'changed'

const marks: Readonly<Record<Mark, string>> = { added: '新增', removed: '取消', changed: '改動' }
const limits: Readonly<Record<Limit['kind'], string>> = { statutory: '法定時限', promised: '承諾時限' }
const ways: Readonly<Record<'shorter' | 'longer' | 'other', string>> = {
  shorter: '減為',
  longer: '增為',
  other: '改為',
}
const asked = (condition: string | null): string => (condition === null ? '不設條件' : `“${condition}”`)

export const zhHant: Words = {
  quoted: (name: string) => `“${name}”`,
  fork: '分支處',
  wholeChart: '全程',
  aspects: {
    limit: '時限',
    basis: '依據',
    risk: '風險點',
    document: '文書',
    clock: '計時',
    text: '說明',
    detail: '設置',
    post: '崗位',
    complaint: '投訴方式',
  },
  whole: (mark: 'added' | 'removed', step: string, lane: string | null) =>
    `${marks[mark]}${step}${lane === null ? '' : `（${lane}）`}`,
  renamed: (was: string, is: string) => `${was}改稱${is}`,
  kindNow: (step: string, was: string, is: string) => `${step}由${was}改為${is}`,
  postNow: (step: string, was: string, is: string) =>
    `${step}由${was === '' ? '未定崗位' : was}改由${is === '' ? '未定崗位' : is}辦理`,
  limitNow: (step: string, kind: Limit['kind'], was: string, is: string, way: 'shorter' | 'longer' | 'other') =>
    `${step}的${limits[kind]}由${was}${ways[way]}${is}`,
  item: (step: string, aspect: string, mark: Mark, item: string) => `${step}的${aspect}${marks[mark]}：${item}`,
  other: (step: string, aspect: string) => `${step}的${aspect}有改動`,
  between: (from: string, to: string) => `從${from}到${to}的連線`,
  line: (mark: 'added' | 'removed', from: string, to: string, name: string) =>
    `${marks[mark]}從${from}到${to}的連線${name === '' ? '' : `（${name}）`}`,
  becomes: (was: string, is: string) => `${was}改為${is}`,
  nameNow: (line: string, was: string, is: string) =>
    is === '' ? `${line}不再寫“${was}”` : was === '' ? `${line}寫明“${is}”` : `${line}由“${was}”改寫為“${is}”`,
  conditionNow: (line: string, was: string | null, is: string | null) => `${line}的條件由${asked(was)}改為${asked(is)}`,
  defaultNow: (line: string, isDefault: boolean) => (isDefault ? `${line}成為默認出口` : `${line}不再是默認出口`),
  lane: (mark: 'added' | 'removed', lane: string) => `${marks[mark]}崗位${lane}`,
  fact: (mark: Mark, fact: string) =>
    mark === 'changed' ? `事實“${fact}”的類型或者取值有改動` : `${marks[mark]}事實“${fact}”`,
  onlyPlaces: '只調整了圖上的位置，內容沒有變化',
}
