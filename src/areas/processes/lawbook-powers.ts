import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { say } from '#platform/words/phrases.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import type { NewPower, PowerKind } from './power.ts'
import { partsOfKind } from './power-kinds.ts'
import { shapedPowers } from './shaped-powers.ts'
import { type Said, type WrittenPower, WrittenPowers } from './written-power.ts'

const FOLDER = new URL('../../../lawbook/powers/', import.meta.url)

/**
 * The powers of the lawbook that nobody applies for (`lawbook/powers/*.yaml`): penalties, compulsion, levies,
 * inspections. Those that are items are made from the items. One that has ended is left out. Faulty data throws.
 */
export function lawbookPowers(): readonly NewPower[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml') && name !== 'kinds.yaml')
    .sort()
    .flatMap((name) => {
      const { kind, powers } = shapedPowers(WrittenPowers, name, parse(readFileSync(new URL(name, FOLDER), 'utf8')))
      return powers.filter(({ ended }) => ended === undefined).map((power) => powerOf(kind, power))
    })
}

function powerOf(kind: PowerKind, written: WrittenPower): NewPower {
  const { id, code, body, standard, fee = [], held = 'own', confidence } = written
  return {
    ...{ id, code, kind, body, held, confidence },
    name: said(written.name),
    subItems: (written.subItems ?? []).map(said),
    section: written.section ? said(written.section) : null,
    object: written.object ?? null,
    basis: written.basis.map(({ law, article, version }) => {
      return { law: say(law), article: article ?? null, version: version === undefined ? null : day(version) }
    }),
    ...partsOfKind(kind),
    ...{ item: null, standard: standard ?? null, promised: null },
    fee: { charged: fee.length > 0, list: fee },
    heldWith: written.heldWith ? said(written.heldWith) : null,
    source: written.source ? said(written.source) : null,
  }
}

function said({ zh, en }: Said): Text {
  return { 'zh-Hans': zh, 'zh-Hant': toTraditional(zh), en }
}
