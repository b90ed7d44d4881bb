import type { Article, Refusal } from '#base/outcome.ts'
import type { Item } from './item.ts'
import type { OneThing } from './one-thing.ts'
import { stepsFit, workingDaysOf } from './spans.ts'

/** 优化营商环境条例 §35: no item, condition or step without a basis in law. */
const BASIS_NEEDED: Article = { law: 'OBE', article: '35' }
/** 优化营商环境条例 §36: within the statutory limit, and as promised to the public. */
const PROMISE: Article = { law: 'OBE', article: '36' }
/** 行政许可法 §42: twenty working days, forty-five when handled jointly. */
const LIMIT: Article = { law: 'ALL', article: '42' }
/** 行政许可法 §30: conditions, materials and limits are shown completely and beforehand. */
const SHOWN: Article = { law: 'ALL', article: '30' }

const JOINT_CEILING = 45
/** 其他材料, 相关材料, 法律法规规定的其他… let an officer ask for anything; what is asked for is named. */
const CATCH_ALL =
  /(?:其他|有关|相关)(?:需要|必要|应当|提供|提交|有关|相关|规定|要求|的)*(?:材料|资料|文件|证明|条件|要求)$|^其他$/

/** Why the law forbids publishing this edition, or null. The first of `faultsOf`. */
export function whyNotPublish(item: Item): Refusal | null {
  return faultsOf(item)[0] ?? null
}

/** Everything for which an edition cannot be published, so that whoever edits sees all of it at once. */
export function faultsOf(item: Item): readonly Refusal[] {
  return [...basisFaults(item), ...limitFaults(item), ...catchAllFaults(item)]
}

/** Why a one-thing cannot be offered: its promise is shorter than an item in it, or longer than the law's joint limit. */
export function whyNotOffer(thing: OneThing, items: readonly Item[]): Refusal | null {
  if (thing.promised > JOINT_CEILING)
    return invalid('services.joint-promise-too-long', LIMIT, { promised: thing.promised })
  const slower = items.find((item) => item.promised > thing.promised)
  return slower ? invalid('services.joint-promise-too-short', PROMISE, { item: slower.id }) : null
}

function basisFaults(item: Item): readonly Refusal[] {
  if (item.basis.length === 0) return [invalid('services.no-basis', BASIS_NEEDED, {})]
  if (item.conditions.length === 0) return [invalid('services.no-condition', SHOWN, {})]
  return item.steps.length === 0 ? [invalid('services.no-step', SHOWN, {})] : []
}

function limitFaults(item: Item): readonly Refusal[] {
  const faults: Refusal[] = []
  if (item.kind === 'licence' && item.statutory === null) faults.push(invalid('services.no-limit', LIMIT, {}))
  const statutory = item.statutory && workingDaysOf(item.statutory.span, item.kind)
  if (statutory !== null && item.promised > statutory) {
    faults.push(invalid('services.promise-beyond-law', PROMISE, { promised: item.promised, statutory }))
  }
  if (!stepsFit(item)) faults.push(invalid('services.steps-beyond-promise', PROMISE, { promised: item.promised }))
  return faults
}

function catchAllFaults(item: Item): readonly Refusal[] {
  const names = [...item.materials.map((material) => material.name), ...item.conditions.map((one) => one.says)]
  return names
    .filter((name) => CATCH_ALL.test(name['zh-Hans']))
    .map((name) => invalid('services.catch-all', BASIS_NEEDED, { name: name['zh-Hans'] }))
}

function invalid(code: string, article: Article, facts: Readonly<Record<string, string | number>>): Refusal {
  return { code, kind: 'invalid', article, facts }
}
