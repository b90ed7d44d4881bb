import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { articleOfGround } from '#law/catalogue/withholding.ts'
import type { Content } from './contract.ts'

/**
 * Why a version cannot be written so: a draft has its attribute from the first day, what is not open says why
 * (国办发〔2016〕80号), and information cannot have come about after today.
 */
export function whyNotContent(
  { attribute, ground, reason, formedOn, expiresOn, title, elements }: Content,
  standard: CatalogueStandard,
  today: Day,
): Refusal | null {
  if (title.trim() === '') return { code: 'catalogue.no-title', kind: 'invalid' }
  if (attribute === 'withheld' && ground === null)
    return { code: 'catalogue.no-ground', kind: 'invalid', article: articleOfGround('state_secret') }
  if (attribute !== 'withheld' && ground !== null) return { code: 'catalogue.ground-for-open', kind: 'invalid' }
  if (attribute !== 'proactive' && (reason ?? '').trim() === '') return { code: 'catalogue.no-reason', kind: 'invalid' }
  const isBeforehand = standard.limits[0].clock?.start === 'event_scheduled'
  if (formedOn > today && !isBeforehand) return { code: 'catalogue.formed-later', kind: 'invalid' }
  if (expiresOn !== null && expiresOn < formedOn) return { code: 'catalogue.expires-before', kind: 'invalid' }
  const names = new Set(standard.elements)
  const strange = elements.find(({ name }) => !names.has(name))
  return strange ? { code: 'catalogue.no-such-element', kind: 'invalid', facts: { element: strange.name } } : null
}
