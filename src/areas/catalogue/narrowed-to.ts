import type { BodyLine } from '#areas/organisations/index.ts'
import type { DisclosureFilter } from './contract.ts'
import type { NarrowedTo } from './narrowed-entries.ts'
import { theCatalogue } from './the-catalogue.ts'

/** What a filter means: the standards of its field, the bodies of its level. */
export function narrowedTo(
  { domain, bodyId, level, standard }: DisclosureFilter,
  bodies: readonly BodyLine[],
): NarrowedTo {
  const standards = [...theCatalogue().standards.values()].filter(
    (one) => (domain === undefined || one.domain.id === domain) && (standard === undefined || one.id === standard),
  )
  const within = bodies.filter(
    (one) => (bodyId === undefined || one.id === bodyId) && (level === undefined || one.level === level),
  )
  return {
    standards: domain === undefined && standard === undefined ? null : standards.map(({ id }) => id),
    bodies: bodyId === undefined && level === undefined ? null : within.map(({ id }) => id),
  }
}
