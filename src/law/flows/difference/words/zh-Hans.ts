import type { Limit } from '../../chart.ts'

export type Words = typeof zhHans
type Mark = 'added' | 'removed' | 'changed'

const marks: Readonly<Record<Mark, string>> = { added: '新增', removed: '取消', changed: '改动' }
const limits: Readonly<Record<Limit['kind'], string>> = { statutory: '法定时限', promised: '承诺时限' }
const ways: Readonly<Record<'shorter' | 'longer' | 'other', string>> = {
  shorter: '减为',
  longer: '增为',
  other: '改为',
}
const asked = (condition: string | null): string => (condition === null ? '不设条件' : `“${condition}”`)

export const zhHans = {
  quoted: (name: string) => `“${name}”`,
  fork: '分支处',
  wholeChart: '全程',
  aspects: {
    limit: '时限',
    basis: '依据',
    risk: '风险点',
    document: '文书',
    clock: '计时',
    text: '说明',
    detail: '设置',
    post: '岗位',
    complaint: '投诉方式',
  },
  whole: (mark: 'added' | 'removed', step: string, lane: string | null) =>
    `${marks[mark]}${step}${lane === null ? '' : `（${lane}）`}`,
  renamed: (was: string, is: string) => `${was}改称${is}`,
  kindNow: (step: string, was: string, is: string) => `${step}由${was}改为${is}`,
  postNow: (step: string, was: string, is: string) =>
    `${step}由${was === '' ? '未定岗位' : was}改由${is === '' ? '未定岗位' : is}办理`,
  limitNow: (step: string, kind: Limit['kind'], was: string, is: string, way: 'shorter' | 'longer' | 'other') =>
    `${step}的${limits[kind]}由${was}${ways[way]}${is}`,
  item: (step: string, aspect: string, mark: Mark, item: string) => `${step}的${aspect}${marks[mark]}：${item}`,
  other: (step: string, aspect: string) => `${step}的${aspect}有改动`,
  between: (from: string, to: string) => `从${from}到${to}的连线`,
  line: (mark: 'added' | 'removed', from: string, to: string, name: string) =>
    `${marks[mark]}从${from}到${to}的连线${name === '' ? '' : `（${name}）`}`,
  becomes: (was: string, is: string) => `${was}改为${is}`,
  nameNow: (line: string, was: string, is: string) =>
    is === '' ? `${line}不再写“${was}”` : was === '' ? `${line}写明“${is}”` : `${line}由“${was}”改写为“${is}”`,
  conditionNow: (line: string, was: string | null, is: string | null) => `${line}的条件由${asked(was)}改为${asked(is)}`,
  defaultNow: (line: string, isDefault: boolean) => (isDefault ? `${line}成为默认出口` : `${line}不再是默认出口`),
  lane: (mark: 'added' | 'removed', lane: string) => `${marks[mark]}岗位${lane}`,
  fact: (mark: Mark, fact: string) =>
    mark === 'changed' ? `事实“${fact}”的类型或者取值有改动` : `${marks[mark]}事实“${fact}”`,
  onlyPlaces: '只调整了图上的位置，内容没有变化',
}
